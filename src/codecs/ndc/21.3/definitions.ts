import type {
  BaggageAllowance as BaggageTree,
  DataLists,
  ServiceDefinition as DefinitionTree,
} from '../../../../generated/ndc/21.3/types.ts';
import type { BaggageAllowance, PriceClass, ServiceDefinition } from '../../../domain/offer/offer.ts';
import { optional, texts } from './findings.ts';
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
    priceClasses: (lists.PriceClassList?.PriceClass ?? []).map((each) => ({
      priceClassId: optional(each.PriceClassID) ?? '',
      name: optional(each.Name),
      code: optional(each.Code),
      texts: texts(each.Desc?.map((desc) => desc.DescText)),
    })),
    serviceDefinitions: (lists.ServiceDefinitionList?.ServiceDefinition ?? []).map(readDefinition),
    baggageAllowances: (lists.BaggageAllowanceList?.BaggageAllowance ?? []).map(readBaggage),
  };
}

function readDefinition(definition: Lenient<DefinitionTree>): ServiceDefinition {
  return {
    serviceDefinitionId: optional(definition.ServiceDefinitionID) ?? '',
    name: optional(definition.Name),
    owner: optional(definition.OwnerCode),
    code: optional(definition.RFISC) ?? optional(definition.ServiceCode) ?? optional(definition.RFIC),
    taxonomyCode: optional(definition.AirlineTaxonomy?.[0]?.TaxonomyCode),
    texts: texts(definition.Desc?.map((desc) => desc.DescText)),
    baggageAllowanceId: texts(definition.ServiceDefinitionAssociation?.BaggageAllowanceRef?.BaggageAllowanceRefID)[0],
    ssrCode: optional(definition.BookingInstructions?.SpecialService?.[0]?.SpecialServiceCode),
  };
}

function readBaggage(allowance: Lenient<BaggageTree>): BaggageAllowance {
  const pieces = Number(optional(allowance.PieceAllowance?.TotalQty) ?? Number.NaN);
  return {
    baggageAllowanceId: optional(allowance.BaggageAllowanceID) ?? '',
    type: optional(allowance.TypeCode) ?? '',
    pieces: Number.isSafeInteger(pieces) ? pieces : undefined,
    weights: (allowance.WeightAllowance ?? []).flatMap((weight) => {
      const value = optional(weight.MaximumWeightMeasure) ?? optional(weight.TotalMaximumWeightMeasure);
      const unit = optional(weight.WeightUnitOfMeasurement);
      return value === undefined || unit === undefined ? [] : [{ value, unit }];
    }),
    texts: texts(allowance.DescText),
  };
}
