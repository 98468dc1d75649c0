import type { Penalty, PenaltyDetail, Remarks } from '../../../../generated/ndc/17.2/types.ts';
import type { Restriction } from '../../../domain/offer/offer.ts';
import { readMoney } from './amount.ts';
import { flag, nth, optional, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * What a penalty says of cancelling and changing. Details of other kinds (no-show, upgrade) keep the sender's word as change type.
 * A bare indicator without details says only whether a fee is taken.
 * @see Penalty/Details/Detail
 */
export function readPenalty(
  penalty: Lenient<Penalty> | undefined,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Restriction[] {
  if (penalty === undefined) return [];
  const text = textOf(penalty.ApplicableFeeRemarks);
  const refundable = flag(penalty.RefundableInd);
  const flags = { CANCEL: flag(penalty.CancelFeeInd), CHANGE: flag(penalty.ChangeFeeInd) };
  const details = (penalty.Details?.Detail ?? []).flatMap((detail, index) =>
    readDetail(detail, currency, nth(`${path}/Details/Detail`, index), findings),
  );
  const told = details.map((detail) => ({ ...detail, ...(text !== undefined && { text }) }));
  const bare = (['CANCEL', 'CHANGE'] as const).flatMap((kind): Restriction[] => {
    if (details.some((detail) => detail.kind === kind)) return [];
    if (kind === 'CANCEL' && refundable === false) return [{ kind, allowed: false, text }];
    if (flags[kind] === undefined) return [];
    return [{ kind, allowed: true, feeText: flags[kind] ? 'a fee is taken' : 'no fee is taken', text }];
  });
  return [...told, ...bare];
}

function readDetail(
  detail: Lenient<PenaltyDetail>,
  currency: string | undefined,
  path: string,
  findings: Findings,
): Restriction[] {
  const type = optional(detail.Type);
  const kind = type?.toLowerCase().startsWith('cancel') ? 'CANCEL' : 'CHANGE';
  const changeType = type === undefined || /^(?:cancel|change)/i.test(type) ? undefined : type;
  const stage = optional(detail.Application);
  const amounts = detail.Amounts?.Amount ?? [];
  if (amounts.length === 0) return [{ kind, changeType, stage }];
  return amounts.map((amount, index) => ({
    kind,
    changeType,
    stage: optional(amount.AmountApplication) ?? stage,
    fee: readMoney(
      amount.CurrencyAmountValue,
      currency,
      `${nth(`${path}/Amounts/Amount`, index)}/CurrencyAmountValue`,
      findings,
    ),
    feeText:
      [textOf(amount.ApplicableFeeRemarks), percent(amount.PercentageValue)].filter(Boolean).join('; ') || undefined,
  }));
}

function percent(value: string | undefined): string | undefined {
  const given = optional(value);
  return given === undefined ? undefined : `${given} %`;
}

function textOf(remarks: Lenient<Remarks> | undefined): string | undefined {
  return optional(texts(remarks?.Remark?.map((remark) => remark.value)).join('; '));
}
