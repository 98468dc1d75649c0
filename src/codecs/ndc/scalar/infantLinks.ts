/** A passenger as its message lists it: `links` are the passengers it names as its infant or as its adult. */
export type ListedPassenger = { passengerId: string; type: string; links: string[] };

/** IATA passenger type codes of children who may be held: with or without a seat, on ordinary, tour and joint fares. */
const infantTypes = new Set(['INF', 'INS', 'INN', 'ITF', 'ITS', 'JNF', 'JNS']);

/**
 * Who holds whom, infant to adult, although senders write the link in either direction.
 * `unclear` lists the passengers whose link joins two infants or two others; it says nothing about holding.
 */
export function infantLinks(passengers: readonly ListedPassenger[]): {
  heldBy: Map<string, string>;
  unclear: string[];
} {
  const isInfant = new Map(passengers.map((each) => [each.passengerId, infantTypes.has(each.type.toUpperCase())]));
  const heldBy = new Map<string, string>();
  const unclear: string[] = [];
  for (const passenger of passengers) {
    for (const link of passenger.links) {
      const self = isInfant.get(passenger.passengerId);
      // A link to somebody who is not listed is kept, so that the order can be refused for it.
      if (self && isInfant.get(link) !== true) heldBy.set(passenger.passengerId, link);
      else if (!self && isInfant.get(link) === true) heldBy.set(link, passenger.passengerId);
      else unclear.push(passenger.passengerId);
    }
  }
  return { heldBy, unclear };
}
