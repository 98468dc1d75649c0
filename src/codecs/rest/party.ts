import type { Contact } from '../../domain/party/contact.ts';
import type { Party } from '../../domain/party/party.ts';
import type { Passenger, PassengerChange } from '../../domain/party/passenger.ts';
import type { Schemas } from './contract.ts';

export function toPassenger(json: Schemas['Passenger']): Passenger {
  return {
    ...json,
    givenNames: json.givenNames ?? [],
    documents: json.documents ?? [],
    loyalty: json.loyalty ?? [],
    contactIds: json.contactIds ?? [],
    remarks: json.remarks ?? [],
  };
}

/** Members that are absent stay absent: they mean "as it is". */
export function toPassengerChange(json: Schemas['PassengerChange']): PassengerChange {
  return { ...json };
}

/** An address without a street has none. */
export function toParty({ address, ...party }: Schemas['Party']): Party {
  return address === undefined ? party : { ...party, address: { ...address, street: address.street ?? [] } };
}

export function toContact(json: Schemas['Contact']): Contact {
  const { emails = [], phones = [], addresses = [] } = json;
  return { ...json, emails, phones, addresses: addresses.map((each) => ({ ...each, street: each.street ?? [] })) };
}
