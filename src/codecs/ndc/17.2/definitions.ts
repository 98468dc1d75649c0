import type {
  BaggageAllowance as BaggageTree,
  DataLists,
  MaximumWeight,
  PriceClass as PriceClassTree,
  ServiceDefinition as DefinitionTree,
} from '../../../../generated/ndc/17.2/types.ts';
import type { BaggageAllowance, PriceClass, ServiceDefinition } from '../../../domain/offer/offer.ts';
import { optional, texts } from './findings.ts';
import { readId } from './ids.ts';
import type { Lenient } from './lenient.ts';

type Lists = Lenient<DataLists>;

/** What offers and orders refer to by id, as the airline describes it once. */
export type Definitions = {
  priceClasses: PriceClass[];
  serviceDefinitions: ServiceDefinition[];
  baggageAllowances: BaggageAllowance[];
};

/** @see DataLists/PriceClassList, ServiceDefinitionList, BaggageAllowanceList */
export function readDefinitions(lists: Lists): Definitions {
  return {
    priceClasses: (lists.PriceClassList?.PriceClass ?? []).map(readPriceClass),
    serviceDefinitions: (lists.ServiceDefinitionList?.ServiceDefinition ?? []).map(readDefinition),
    baggageAllowances: (lists.BaggageAllowanceList?.BaggageAllowance ?? []).map(readBaggage),
  };
}

function readPriceClass(each: Lenient<PriceClassTree>): PriceClass {
  return {
    priceClassId: readId(each.PriceClassID) ?? '',
    name: optional(each.Name),
    code: optional(each.Code),
    texts: texts(each.Descriptions?.Description?.map((description) => description.Text?.value)),
  };
}

/** Of an airline's codes the most exact one: sub-code, code, reason for issuance. */
function readDefinition(definition: Lenient<DefinitionTree>): ServiceDefinition {
  const encoding = definition.Encoding;
  const code = optional(encoding?.Code);
  const group = optional(encoding?.RFIC);
  const ssrCodes = texts(definition.BookingInstructions?.SSRCode);
  return {
    serviceDefinitionId: readId(definition.ServiceDefinitionID) ?? '',
    name: optional(definition.Name),
    owner: optional(definition.Owner),
    code: optional(encoding?.SubCode) ?? code ?? group,
    texts: texts(definition.Descriptions?.Description?.map((description) => description.Text?.value)),
    baggageAllowanceId: readId(definition.BaggageAllowanceRef),
    ssrCode: ssrCodes[0],
  };
}

/** Pieces may differ in weight; all weights are kept, in the sender's units. */
function readBaggage(allowance: Lenient<BaggageTree>): BaggageAllowance {
  const pieces = allowance.PieceAllowance ?? [];
  const counts = pieces.map((piece) => piece.TotalQuantity).filter((count) => Number.isSafeInteger(count));
  const pieceWeights = pieces
    .flatMap((piece) => piece.PieceMeasurements ?? [])
    .flatMap((measures) => measures.PieceWeightAllowance ?? [])
    .flatMap((weight) => weight.MaximumWeight ?? []);
  const descriptions = [
    ...(allowance.AllowanceDescription?.Descriptions?.Description ?? []),
    ...pieces.flatMap((piece) => piece.Descriptions?.Description ?? []),
  ];
  return {
    baggageAllowanceId: readId(allowance.BaggageAllowanceID) ?? '',
    type: optional(allowance.BaggageCategory) ?? '',
    pieces: counts.length === 0 ? undefined : counts.reduce<number>((all, count) => all + Number(count), 0),
    weights: [...pieceWeights, ...(allowance.WeightAllowance?.MaximumWeight ?? [])].flatMap(readWeight),
    texts: [
      ...new Set([
        ...texts(descriptions.map((description) => description.Text?.value)),
        ...texts(pieces.map((piece) => piece.ApplicableBag)),
      ]),
    ],
  };
}

function readWeight(weight: Lenient<MaximumWeight>): { value: string; unit: string }[] {
  const value = optional(weight.Value);
  const unit = optional(weight.UOM);
  return value === undefined || unit === undefined ? [] : [{ value, unit }];
}
