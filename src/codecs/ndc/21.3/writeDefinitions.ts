import type {
  BaggageAllowance as BaggageTree,
  PriceClass as PriceClassTree,
  ServiceDefinition as DefinitionTree,
} from '../../../../generated/ndc/21.3/types.ts';
import type { BaggageAllowance, PriceClass, ServiceDefinition } from '../../../domain/offer/offer.ts';
import { clipped, filled } from './written.ts';

/** @see DataLists/PriceClassList/PriceClass */
export function writePriceClasses(priceClasses: readonly PriceClass[]): PriceClassTree[] {
  return priceClasses.map((each) => ({
    Code: each.code,
    Desc: filled(each.texts.map((text) => ({ DescText: text }))),
    Name: clipped(each.name, 64) ?? each.priceClassId.slice(0, 64),
    PriceClassID: each.priceClassId,
  }));
}

/** @see DataLists/ServiceDefinitionList/ServiceDefinition */
export function writeServiceDefinitions(
  definitions: readonly ServiceDefinition[],
  ownerCode: string,
): DefinitionTree[] {
  return definitions.map((each) => ({
    AirlineTaxonomy: each.taxonomyCode === undefined ? undefined : [{ TaxonomyCode: each.taxonomyCode }],
    BookingInstructions:
      each.ssrCode === undefined ? undefined : { SpecialService: [{ SpecialServiceCode: each.ssrCode }] },
    Desc: filled(each.texts.map((text) => ({ DescText: text }))),
    Name: each.name ?? each.serviceDefinitionId,
    OwnerCode: each.owner ?? ownerCode,
    ServiceCode: each.code,
    ServiceDefinitionAssociation:
      each.baggageAllowanceId === undefined
        ? undefined
        : { BaggageAllowanceRef: { BaggageAllowanceRefID: [each.baggageAllowanceId] } },
    ServiceDefinitionID: each.serviceDefinitionId,
  }));
}

/** Weights in units the schema has no code for are left out. @see DataLists/BaggageAllowanceList/BaggageAllowance */
export function writeBaggage(allowances: readonly BaggageAllowance[]): BaggageTree[] {
  return allowances.map((each) => ({
    BaggageAllowanceID: each.baggageAllowanceId,
    DescText: filled(each.texts ?? []),
    PieceAllowance: each.pieces === undefined ? undefined : { TotalQty: String(each.pieces) },
    TypeCode: each.type,
    WeightAllowance: filled(
      each.weights.flatMap(({ value, unit }) =>
        unit === 'KGM' || unit === 'LBR' ? [{ MaximumWeightMeasure: value, WeightUnitOfMeasurement: unit }] : [],
      ),
    ),
  }));
}
