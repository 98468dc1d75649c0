import type {
  ContactInformation,
  Phone as PhoneTree,
  PostalAddress as AddressTree,
} from '../../../../generated/ndc/17.2/types.ts';
import type { Contact, Phone, PostalAddress } from '../../../domain/party/contact.ts';
import { nth, optional, texts, type Findings } from './findings.ts';
import { readId } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { missing } from '../scalar/faults.ts';

/**
 * The contacts a message lists.
 * @see DataLists/ContactList/ContactInformation
 */
export function readContacts(
  list: readonly Lenient<ContactInformation>[] | undefined,
  path: string,
  findings: Findings,
): Contact[] {
  return (list ?? []).map((contact, index) => readContact(contact, nth(path, index), findings));
}

function readContact(contact: Lenient<ContactInformation>, path: string, findings: Findings): Contact {
  const contactId = readId(contact.ContactID);
  if (contactId === undefined) findings.faults.push(missing(`${path}/@ContactID`, 'the id of a contact'));
  const provided = contact.ContactProvided ?? [];
  return {
    contactId: contactId ?? '',
    purpose: optional(contact.ContactType),
    surname: optional(contact.Individual?.Surname),
    givenNames: contact.Individual?.GivenName && texts(contact.Individual.GivenName),
    emails: provided
      .flatMap((way) => way.EmailAddress ?? [])
      .flatMap((email) => {
        const address = optional(email.EmailAddressValue);
        return address === undefined ? [] : [{ address, label: optional(email.Label) }];
      }),
    phones: provided.flatMap((way) => way.Phone ?? []).flatMap(readPhone),
    addresses: (contact.PostalAddress ?? []).map(readAddress),
  };
}

function readPhone(phone: Lenient<PhoneTree>): Phone[] {
  const number = optional(phone.PhoneNumber);
  if (number === undefined) return [];
  return [
    {
      number,
      countryDialingCode: optional(phone.CountryDialingCode),
      areaCode: optional(phone.AreaCode),
      extension: optional(phone.Extension),
      label: optional(phone.Label),
    },
  ];
}

function readAddress(address: Lenient<AddressTree>): PostalAddress {
  return {
    label: optional(address.Label),
    street: texts([address.BuildingRoom, ...(address.Street ?? []), address.POBox]),
    city: optional(address.CityName),
    postalCode: optional(address.PostalCode),
    subdivision: optional(address.CountrySubdivisionName),
    country: optional(address.CountryCode) ?? optional(address.CountryName),
  };
}
