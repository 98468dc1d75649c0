import type {
  ContactInfo,
  IdentityDoc,
  Individual,
  LoyaltyProgramAccount,
  Pax,
} from '../../../../generated/ndc/21.3/types.ts';
import type { Contact } from '../../../domain/party/contact.ts';
import type { IdentityDocument, LoyaltyAccount, Passenger } from '../../../domain/party/passenger.ts';
import { clipped, clippedNames, filled } from './written.ts';

/** The longest names the schema takes. */
const nameLength = 64;
const titleLength = 16;

/**
 * Passengers as the order knows them. The infant names the one who holds it, so that an adult with two infants can be written.
 * @see DataLists/PaxList/Pax
 */
export function writePassengers(passengers: readonly Passenger[]): Pax[] {
  return passengers.map((passenger) => ({
    CitizenshipCountryCode: passenger.citizenship,
    ContactInfoRefID: passenger.contactIds[0],
    IdentityDoc: filled(passenger.documents.flatMap((document) => writeDocument(document, passenger))),
    Individual: writeIndividual(passenger),
    LoyaltyProgramAccount: filled(passenger.loyalty.map(writeLoyalty)),
    PaxID: passenger.passengerId,
    PaxRefID: passenger.heldBy,
    PTC: passenger.type,
    Remark: filled(passenger.remarks.map((remark) => ({ RemarkText: remark }))),
    ResidenceCountryCode: passenger.residence,
  }));
}

function writeIndividual(passenger: Passenger): Individual | undefined {
  const surname = clipped(passenger.surname, nameLength);
  if (surname === undefined) return undefined;
  return {
    Birthdate: passenger.bornOn,
    GenderCode: passenger.gender,
    GivenName: clippedNames(passenger.givenNames, 5),
    MiddleName: clippedNames(passenger.middleNames, 3),
    SuffixName: clipped(passenger.suffix, titleLength),
    Surname: surname,
    TitleName: clipped(passenger.title, titleLength),
  };
}

/** The schema wants a surname on every document; where the sender gave none it is the passenger's. */
function writeDocument(document: IdentityDocument, passenger: Passenger): IdentityDoc[] {
  const surname = clipped(document.surname ?? passenger.surname, nameLength);
  if (surname === undefined) return [];
  return [
    {
      Birthdate: document.bornOn,
      CitizenshipCountryCode: document.citizenship,
      ExpiryDate: document.expiresOn,
      GenderCode: document.gender,
      GivenName: clippedNames(document.givenNames, 5),
      IdentityDocID: document.number,
      IdentityDocTypeCode: document.type,
      IssueDate: document.issuedOn,
      IssuingCountryCode: document.issuingCountry,
      ResidenceCountryCode: document.residence,
      Surname: surname,
    },
  ];
}

function writeLoyalty({ carrier, program, accountNumber }: LoyaltyAccount): LoyaltyProgramAccount {
  return {
    AccountNumber: accountNumber,
    LoyaltyProgram: {
      Carrier: carrier === undefined ? undefined : { AirlineDesigCode: carrier },
      ProgramCode: program,
    },
  };
}

/** @see DataLists/ContactInfoList/ContactInfo */
export function writeContacts(contacts: readonly Contact[]): ContactInfo[] {
  return contacts.map((contact) => {
    const surname = clipped(contact.surname, nameLength);
    return {
      ContactInfoID: contact.contactId,
      ContactPurposeText: contact.purpose === undefined ? undefined : [contact.purpose],
      EmailAddress: filled(
        contact.emails.map(({ label, address }) => ({ ContactTypeText: label, EmailAddressText: address })),
      ),
      Individual:
        surname === undefined ? undefined : { GivenName: clippedNames(contact.givenNames, 5), Surname: surname },
      Phone: filled(
        contact.phones.map((phone) => ({
          AreaCodeNumber: phone.areaCode,
          ContactTypeText: phone.label,
          CountryDialingCode: phone.countryDialingCode,
          ExtensionNumber: phone.extension,
          PhoneNumber: phone.number,
        })),
      ),
      PostalAddress: filled(contact.addresses.map(writeAddress)),
    };
  });
}

/** A country is a code of two letters or a name; the schema has an element for each, and room for two street lines. */
function writeAddress(address: Contact['addresses'][number]): NonNullable<ContactInfo['PostalAddress']>[number] {
  const isCode = /^[A-Za-z]{2}$/.test(address.country ?? '');
  const [first, ...others] = address.street;
  const rest = others.join(', ');
  return {
    CityName: address.city,
    ContactTypeText: address.label,
    CountryCode: isCode ? address.country : undefined,
    CountryName: isCode ? undefined : clipped(address.country, nameLength),
    CountrySubDivisionName: clipped(address.subdivision, nameLength),
    PostalCode: address.postalCode,
    StreetText: filled([first ?? '', rest].filter((line) => line !== '')),
  };
}
