import type { ContactInfo } from '../../../../generated/ndc/21.3/types.ts';
import type { Contact, Email, Phone, PostalAddress } from '../../../domain/party/contact.ts';
import { nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * The contacts a message lists.
 * @see DataLists/ContactInfoList/ContactInfo
 */
export function readContacts(
  list: readonly Lenient<ContactInfo>[] | undefined,
  path: string,
  findings: Findings,
): Contact[] {
  return (list ?? []).map((info, index) => readContact(info, nth(path, index), findings));
}

function readContact(info: Lenient<ContactInfo>, path: string, findings: Findings): Contact {
  return {
    contactId: required(info.ContactInfoID, `${path}/ContactInfoID`, 'the id of a contact', findings),
    purpose: optional(texts(info.ContactPurposeText).join(' ')),
    surname: optional(info.Individual?.Surname),
    givenNames: info.Individual?.GivenName && texts(info.Individual.GivenName),
    emails: (info.EmailAddress ?? []).flatMap(readEmail),
    phones: (info.Phone ?? []).flatMap(readPhone),
    addresses: (info.PostalAddress ?? []).map(readAddress),
  };
}

function readEmail(email: Lenient<NonNullable<ContactInfo['EmailAddress']>[number]>): Email[] {
  const address = optional(email.EmailAddressText);
  return address === undefined ? [] : [{ address, label: optional(email.ContactTypeText) }];
}

function readPhone(phone: Lenient<NonNullable<ContactInfo['Phone']>[number]>): Phone[] {
  const number = optional(phone.PhoneNumber);
  if (number === undefined) return [];
  return [
    {
      number,
      countryDialingCode: optional(phone.CountryDialingCode),
      areaCode: optional(phone.AreaCodeNumber),
      extension: optional(phone.ExtensionNumber),
      label: optional(phone.ContactTypeText),
    },
  ];
}

function readAddress(address: Lenient<NonNullable<ContactInfo['PostalAddress']>[number]>): PostalAddress {
  return {
    label: optional(address.ContactTypeText),
    street: texts([address.BuildingRoomText, ...(address.StreetText ?? []), address.PO_BoxCode]),
    city: optional(address.CityName),
    postalCode: optional(address.PostalCode),
    subdivision: optional(address.CountrySubDivisionName),
    country: optional(address.CountryCode) ?? optional(address.CountryName),
  };
}
