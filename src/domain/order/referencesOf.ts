import type { OrderItem, References } from './order.ts';

/** What of the references the items need: flights, whole journeys of such flights, definitions and allowances. */
export function referencesOf(items: readonly OrderItem[], references: References): References {
  const services = items.flatMap((item) => item.services);
  const fares = items.flatMap((item) => item.fareComponents);
  const segmentIds = new Set([
    ...services.map((service) => service.segmentId),
    ...fares.flatMap((fare) => fare.segmentIds),
  ]);
  const classIds = new Set(fares.map((fare) => fare.priceClassId));
  const definitionIds = new Set(services.map((service) => service.serviceDefinitionId));
  const serviceDefinitions = references.serviceDefinitions.filter((each) =>
    definitionIds.has(each.serviceDefinitionId),
  );
  const allowanceIds = new Set(serviceDefinitions.map((each) => each.baggageAllowanceId));
  return {
    segments: references.segments.filter((each) => segmentIds.has(each.segmentId)),
    journeys: references.journeys.filter((each) => each.segmentIds.every((id) => segmentIds.has(id))),
    priceClasses: references.priceClasses.filter((each) => classIds.has(each.priceClassId)),
    serviceDefinitions,
    baggageAllowances: references.baggageAllowances.filter((each) => allowanceIds.has(each.baggageAllowanceId)),
  };
}
