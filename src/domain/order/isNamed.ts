import type { Passenger } from '../party/passenger.ts';

/** Whether it is a person yet: a place of a group is listed before it has a name. */
export function isNamed(passenger: Pick<Passenger, 'surname'>): boolean {
  return (passenger.surname ?? '').trim() !== '';
}
