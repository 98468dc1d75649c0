import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatAmount } from '../../../src/base/money.ts';
import type { Rate } from '../../../src/domain/order/facts.ts';
import { requestPayments } from '../../../src/domain/order/requestPayments.ts';
import type { PaymentMethod, PaymentRequest } from '../../../src/domain/payment/payment.ts';
import { quoteDue, tenderedPart } from '../../../src/domain/payment/tender.ts';
import { euros } from '../../support/orders.ts';

const now = '2030-01-01T10:00:00.000Z';
const rate = (from: string, to: string, text: string, at = '2030-01-01T00:00:00.000Z'): Rate => ({
  from,
  to,
  rate: text,
  source: 'ECB',
  at,
});
const francs = [rate('CHF', 'EUR', '1.0652')];

function quoted(amount: string, currency: string, method: PaymentMethod['kind'], rates: Rate[]) {
  const tendered = quoteDue(euros(amount), currency, method, rates);
  if ('refusal' in tendered) throw new Error(tendered.refusal.code);
  return tendered;
}

function asked(amount: string, currency: string, rates?: Rate[], kind: 'CASH' | 'SETTLEMENT_PLAN' = 'SETTLEMENT_PLAN') {
  const requests: PaymentRequest[] = [{ amount, currency, method: { kind } }];
  return requestPayments(requests, 'EUR', euros('100.00'), { now, paymentIds: ['PAY'], rates });
}

describe('what is due in another currency', () => {
  test.each([
    ['CHF', 'CARD', '93.88', '0.00'],
    ['CHF', 'CASH', '93.90', '0.02'],
  ] as const)('in %s by %s is %s, a difference of %s', (currency, method, amount, difference) => {
    const tendered = quoted('100.00', currency, method, francs);
    expect([formatAmount(tendered.amount), formatAmount(tendered.difference)]).toEqual([amount, difference]);
    expect(tendered).toMatchObject({ rate: '1.0652', rateSource: 'ECB', rateAt: '2030-01-01T00:00:00.000Z' });
  });

  test('is worked out at the newest rate, and with the inverse where only that is known', () => {
    const newer = rate('CHF', 'EUR', '2', '2030-01-01T09:00:00.000Z');
    expect(formatAmount(quoted('100.00', 'CHF', 'CARD', [newer, ...francs]).amount)).toBe('50.00');
    expect(quoted('100.00', 'JPY', 'CARD', [rate('EUR', 'JPY', '160')])).toMatchObject({
      amount: { amountMinor: 16000n, currency: 'JPY' },
      rate: '0.00625',
      rateSource: 'ECB, inverse',
    });
  });

  test('is never nothing', () => {
    expect(formatAmount(quoted('0.01', 'CHF', 'CASH', francs).amount)).toBe('0.05');
  });

  test('is worth what is due, but for the rounding of the currency and one minor unit of the order', () => {
    const cents = fc.bigInt(1n, 10n ** 10n);
    const units = fc.bigInt(1n, 10n ** 8n);
    fc.assert(
      fc.property(cents, units, fc.constantFrom('CARD', 'CASH'), (amountMinor, rateUnits, method) => {
        const text = `${rateUnits / 10n ** 4n}.${(rateUnits % 10n ** 4n).toString().padStart(4, '0')}`;
        const due = { ...euros('0'), amountMinor };
        const tendered = quoteDue(due, 'CHF', method, [rate('CHF', 'EUR', text)]);
        if ('refusal' in tendered) throw new Error('there is a rate');
        const step = method === 'CASH' ? 5n : 1n;
        const off = tendered.difference.amountMinor;
        const isLeast = tendered.amount.amountMinor === step;
        const bound = ((isLeast ? 2n : 1n) * step * rateUnits) / (2n * 10n ** 4n) + 1n;
        expect((off < 0n ? -off : off) <= bound).toBe(true);
      }),
    );
  });
});

describe('a payment in another currency', () => {
  test('keeps what was given, the rate and the difference, and pays what is due in the currency of the order', () => {
    expect(asked('93.90', 'CHF', francs, 'CASH')).toMatchObject({
      events: [
        {
          payment: {
            amount: { amountMinor: 10000n, currency: 'EUR' },
            tendered: {
              amount: { amountMinor: 9390n, currency: 'CHF' },
              rate: '1.0652',
              difference: { amountMinor: 2n },
            },
          },
        },
      ],
    });
  });

  test('of another amount is told what is due in it', () => {
    expect(asked('93.90', 'CHF', francs)).toMatchObject({
      refusal: { code: 'payment_amount_mismatch', detail: '93.88 CHF is due, at 1.0652 (ECB)' },
    });
  });

  test.each([
    ['of a currency without a rate is refused as such', 'USD', francs, 'rate_unknown'],
    ['of no currency anybody knows has no rate', 'QQQ', [...francs, rate('QQQ', 'EUR', '1')], 'rate_unknown'],
    ['is the wrong currency where no rates are in use', 'USD', [], 'payment_currency_mismatch'],
    ['is the wrong currency where rates are not spoken of', 'USD', undefined, 'payment_currency_mismatch'],
  ])('%s', (_name, currency, rates, code) => {
    expect(asked('100.00', currency, rates)).toMatchObject({ refusal: { code } });
  });

  test('in the currency of the order needs no rate', () => {
    expect(asked('100.00', 'EUR')).not.toHaveProperty('events.0.payment.tendered');
  });
});

describe('a part of a payment', () => {
  test('goes back in the currency it was given in', () => {
    const payment = { amount: euros('100.00'), tendered: quoted('100.00', 'CHF', 'CASH', francs) };
    expect(formatAmount(tenderedPart(payment, euros('100.00')))).toBe('93.90');
    expect(formatAmount(tenderedPart(payment, euros('33.33')))).toBe('31.30');
    expect(tenderedPart({ amount: euros('100.00') }, euros('33.33'))).toEqual(euros('33.33'));
  });

  test('and all other parts together are exactly what was given', () => {
    const parts = fc.array(fc.bigInt(0n, 10n ** 6n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 99_999 }), (sizes, units) => {
        const total = sizes.reduce((all, size) => all + size, 1n);
        const due = { ...euros('0'), amountMinor: total };
        const tendered = quoteDue(due, 'CHF', 'CARD', [rate('CHF', 'EUR', `0.${String(units).padStart(5, '0')}`)]);
        if ('refusal' in tendered) throw new Error('there is a rate');
        let before = euros('0');
        let back = 0n;
        for (const size of [...sizes, 1n]) {
          const part = { ...due, amountMinor: size };
          back += tenderedPart({ amount: due, tendered }, part, before).amountMinor;
          before = { ...before, amountMinor: before.amountMinor + size };
        }
        expect(back).toBe(tendered.amount.amountMinor);
      }),
    );
  });
});
