import type {
  MaximumWeight,
  OrderedBaggageAllowance,
  PriceClass as PriceClassTree,
  ServiceDefinition as DefinitionTree,
} from '../../../../generated/ndc/17.2/types.ts';
import type { BaggageAllowance, PriceClass, ServiceDefinition } from '../../../domain/offer/offer.ts';
import { clipped, filled, fitting, type Writing } from './written.ts';

/** @see DataLists/PriceClassList/PriceClass */
export function writePriceClasses(priceClasses: readonly PriceClass[], writing: Writing): PriceClassTree[] {
  return priceClasses.map((each) => ({
    PriceClassID: writing.nameOf('PC', each.priceClassId),
    Name: clipped(each.name, 50) ?? each.priceClassId.slice(0, 50),
    Code: clipped(each.code, 15),
    Descriptions:
      each.texts.length === 0 ? undefined : { Description: each.texts.map((text) => ({ Text: { value: text } })) },
  }));
}

/** The schema wants a description; a service without one is described by its name. @see DataLists/ServiceDefinitionList/ServiceDefinition */
export function writeServiceDefinitions(definitions: readonly ServiceDefinition[], writing: Writing): DefinitionTree[] {
  return definitions.map((each) => {
    const name = clipped(each.name, 50) ?? each.serviceDefinitionId.slice(0, 50);
    const code = clipped(each.code, 15);
    return {
      ServiceDefinitionID: writing.nameOf('SVD', each.serviceDefinitionId),
      Owner: fitting(each.owner, /^.{2,3}$/),
      Name: name,
      BaggageAllowanceRef: writing.refTo('BAG', each.baggageAllowanceId),
      Encoding: code === undefined ? undefined : { Code: code },
      Descriptions: { Description: (filled(each.texts) ?? [name]).map((text) => ({ Text: { value: text } })) },
      BookingInstructions: each.ssrCode === undefined ? undefined : { SSRCode: [each.ssrCode] },
    };
  });
}

/** Weights the schema has no room or no unit code for stand in the description. @see DataLists/BaggageAllowanceList/BaggageAllowance */
export function writeBaggage(allowances: readonly BaggageAllowance[], writing: Writing): OrderedBaggageAllowance[] {
  return allowances.map((each) => {
    const coded = each.weights.filter(
      ({ value, unit }) => /^[0-9A-Z]{1,3}$/.test(unit) && /^\d+(?:\.\d+)?$/.test(value),
    );
    const shown = coded.slice(0, 2);
    const spoken = each.weights
      .filter((weight) => !shown.includes(weight))
      .map(({ value, unit }) => `${value} ${unit}`);
    return {
      BaggageAllowanceID: writing.nameOf('BAG', each.baggageAllowanceId),
      BaggageCategory: each.type === '' ? 'Checked' : each.type,
      AllowanceDescription: writeAllowanceTexts([...(each.texts ?? []), ...spoken]),
      ...writeMeasures(
        each.pieces,
        shown.map(({ value, unit }) => ({ Value: value, UOM: unit })),
      ),
    };
  });
}

function writeAllowanceTexts(texts: readonly string[]): OrderedBaggageAllowance['AllowanceDescription'] {
  if (texts.length === 0) return undefined;
  return {
    ApplicableParty: 'Traveler',
    Descriptions: { Description: texts.map((text) => ({ Text: { value: text } })) },
  };
}

type Measures = Pick<OrderedBaggageAllowance, 'PieceAllowance' | 'WeightAllowance'>;

function writeMeasures(pieces: number | undefined, weights: MaximumWeight[]): Measures {
  const weight = weights.length === 0 ? undefined : { MaximumWeight: weights };
  if (pieces === undefined || pieces < 1) return { WeightAllowance: weight };
  const measures = { Quantity: pieces, PieceWeightAllowance: weight && [weight] };
  return { PieceAllowance: [{ ApplicableParty: 'Traveler', TotalQuantity: pieces, PieceMeasurements: [measures] }] };
}
