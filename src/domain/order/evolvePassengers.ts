import type { Contact } from '../party/contact.ts';
import type { IdentityDocument, LoyaltyAccount, Passenger, PassengerChange } from '../party/passenger.ts';

/** The passenger after every change that is about it. */
export function updated(passenger: Passenger, changes: readonly PassengerChange[]): Passenger {
  return changes.filter((change) => change.passengerId === passenger.passengerId).reduce(withChange, passenger);
}

function withChange(passenger: Passenger, change: PassengerChange): Passenger {
  const { removeDocumentNumbers = [], documents = [], loyalty = [], ...rest } = change;
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const sameDocument = (a: IdentityDocument, b: IdentityDocument) =>
    a.number === b.number || (a.type === b.type && a.issuingCountry === b.issuingCountry);
  const sameAccount = (a: LoyaltyAccount, b: LoyaltyAccount) => a.carrier === b.carrier && a.program === b.program;
  const kept = passenger.documents.filter((document) => !removeDocumentNumbers.includes(document.number));
  return {
    ...passenger,
    ...stated,
    documents: merged(kept, documents, sameDocument),
    loyalty: merged(passenger.loyalty, loyalty, sameAccount),
  };
}

/** The known things that no new one takes the place of, then the new ones. */
function merged<T>(known: readonly T[], renewed: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...known.filter((each) => !renewed.some((other) => same(each, other))), ...renewed];
}

export function mergedContacts(
  contacts: readonly Contact[],
  changed: readonly Contact[],
  removedIds: readonly string[],
): Contact[] {
  const isReplaced = (contact: Contact) => changed.some((each) => each.contactId === contact.contactId);
  return [...contacts.filter((contact) => !isReplaced(contact) && !removedIds.includes(contact.contactId)), ...changed];
}
