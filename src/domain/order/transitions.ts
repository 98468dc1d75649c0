import type { HeaderStatus } from './order.ts';

/** Every legal step of the header, and when it is taken. What is not here is refused. */
export const transitions: readonly { from: HeaderStatus | '-'; to: HeaderStatus; when: string }[] = [
  { from: '-', to: 'OFFERED', when: 'created from an offer: price snapshotted, stock held, clocks started' },
  { from: 'OFFERED', to: 'OFFERED', when: 'corrected, or a payment asked for, declined or on its way' },
  { from: 'OFFERED', to: 'PAID', when: 'captured payment covers the total, or nothing is to be paid' },
  { from: 'OFFERED', to: 'EXPIRED', when: 'its time limit passed, or abandoned' },
  { from: 'PAID', to: 'PAID', when: 'serviced' },
  { from: 'PAID', to: 'CANCELLED', when: 'every item cancelled, money settled' },
  { from: 'PAID', to: 'FULFILLED', when: 'every live item delivered' },
  { from: 'FULFILLED', to: 'FULFILLED', when: 'a complaint filed or resolved' },
  { from: 'FULFILLED', to: 'COMPLETED', when: 'post-travel settlement done' },
  { from: 'EXPIRED', to: 'EXPIRED', when: 'what was paid of a lapsed hold is given back, or archived' },
  { from: 'CANCELLED', to: 'CANCELLED', when: 'archived' },
  { from: 'COMPLETED', to: 'COMPLETED', when: 'archived' },
];

export function isLegalTransition(from: HeaderStatus | '-', to: HeaderStatus): boolean {
  return transitions.some((each) => each.from === from && each.to === to);
}
