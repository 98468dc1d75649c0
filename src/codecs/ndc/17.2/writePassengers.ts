import type {
  ContactInformation,
  IdentityDocument as DocumentTree,
  Individual,
  LoyaltyProgramAccount,
  Passenger as PassengerTree,
  Phone as PhoneTree,
  PostalAddress as AddressTree,
} from '../../../../generated/ndc/17.2/types.ts';
import type { Contact, Phone, PostalAddress } from '../../../domain/party/contact.ts';
import type { Gender, IdentityDocument, LoyaltyAccount, Passenger } from '../../../domain/party/passenger.ts';
import { clipped, clippedNames, filled, fitting, tellUnwritten, type Writing } from './written.ts';

const genderWords: Record<Gender, Individual['Gender']> = {
  F: 'Female',
  M: 'Male',
  X: 'Unspecified',
  U: 'Unspecified',
};
const longestName = 50;
const longestTitle = 15;

/**
 * Passengers as the order knows them; the adult names its infant.
 * @see DataLists/PassengerList/Passenger
 */
export function writePassengers(
  passengers: readonly Passenger[],
  contacts: readonly Contact[],
  writing: Writing,
): PassengerTree[] {
  return passengers.map((passenger) => {
    const individual = writeIndividual(passenger);
    const contactId = passenger.contactIds.find((id) => contacts.some((contact) => contact.contactId === id));
    return {
      PassengerID: writing.nameOf('PAX', passenger.passengerId),
      PTC: passenger.type,
      Birthdate: individual === undefined ? passenger.bornOn : undefined,
      ResidenceCountryCode: passenger.residence,
      CitizenshipCountryCode: passenger.citizenship,
      Individual: individual,
      LoyaltyProgramAccount: filled(passenger.loyalty.map(writeLoyalty)),
      IdentityDocument: filled(passenger.documents.map(writeDocument)),
      ContactInfoRef: contactId === undefined ? undefined : writing.nameOf('CTC', contactId),
      InfantRef: infantOf(passenger, passengers, writing),
      Remark: filled(passenger.remarks.map((remark) => ({ Remark: remark }))),
    };
  });
}

/** The schema has room for one infant. */
function infantOf(adult: Passenger, passengers: readonly Passenger[], writing: Writing): string | undefined {
  const [infant, ...others] = passengers.filter((each) => each.heldBy === adult.passengerId);
  for (const other of others) {
    tellUnwritten(
      writing,
      `passenger ${other.passengerId} is also held by ${adult.passengerId}; this version shows one infant`,
    );
  }
  return infant && writing.nameOf('PAX', infant.passengerId);
}

function writeIndividual(passenger: Passenger): Individual | undefined {
  const surname = clipped(passenger.surname, longestName);
  if (surname === undefined) return undefined;
  return {
    Birthdate: passenger.bornOn,
    Gender: passenger.gender && genderWords[passenger.gender],
    NameTitle: clipped(passenger.title, longestTitle),
    GivenName: clippedNames(passenger.givenNames, 5),
    MiddleName: clippedNames(passenger.middleNames, 3),
    Surname: surname,
    SurnameSuffix: clipped(passenger.suffix, longestTitle),
  };
}

function writeDocument(document: IdentityDocument): DocumentTree {
  return {
    IdentityDocumentNumber: document.number,
    IdentityDocumentType: document.type,
    IssuingCountryCode: document.issuingCountry,
    CitizenshipCountryCode: document.citizenship,
    ResidenceCountryCode: document.residence,
    IssueDate: document.issuedOn,
    ExpiryDate: document.expiresOn,
    Birthdate: document.bornOn,
    Gender: document.gender && genderWords[document.gender],
    GivenName: clippedNames(document.givenNames, 5),
    Surname: clipped(document.surname, longestName),
  };
}

function writeLoyalty({ carrier, program, accountNumber }: LoyaltyAccount): LoyaltyProgramAccount {
  const designator = fitting(carrier, /^.{2,3}$/);
  return {
    Airline: designator === undefined ? undefined : { AirlineDesignator: designator },
    ProgramCode: program,
    AccountNumber: accountNumber,
  };
}

/** @see DataLists/ContactList/ContactInformation */
export function writeContacts(contacts: readonly Contact[], writing: Writing): ContactInformation[] {
  return contacts.map((contact) => {
    const surname = clipped(contact.surname, longestName);
    const emails = contact.emails.map(({ label, address }) => ({ Label: label, EmailAddressValue: address }));
    const phones = contact.phones.flatMap((phone) => writePhone(phone, contact, writing));
    const ways = [
      ...(emails.length === 0 ? [] : [{ EmailAddress: emails }]),
      ...(phones.length === 0 ? [] : [{ Phone: phones }]),
    ];
    return {
      ContactID: writing.nameOf('CTC', contact.contactId),
      ContactType: contact.purpose,
      PostalAddress: filled(contact.addresses.map(writeAddress)),
      ContactProvided: filled(ways),
      ContactNotProvided: ways.length === 0 ? 'no e-mail address or telephone number' : undefined,
      Individual:
        surname === undefined ? undefined : { GivenName: clippedNames(contact.givenNames, 5), Surname: surname },
    };
  });
}

/** The schema wants telephone numbers to be numbers, so only their digits are written. */
function writePhone(phone: Phone, contact: Contact, writing: Writing): PhoneTree[] {
  const number = digits(phone.number);
  if (number === undefined) {
    tellUnwritten(writing, `a telephone number of contact ${contact.contactId} has no digits and is not shown`);
    return [];
  }
  return [
    {
      Label: phone.label,
      CountryDialingCode: phone.countryDialingCode,
      AreaCode: digits(phone.areaCode),
      PhoneNumber: number,
      Extension: digits(phone.extension),
    },
  ];
}

function digits(text: string | undefined): string | undefined {
  return clipped(text?.replaceAll(/\D/g, ''), 30);
}

/** A country is a code of two letters or a name; the schema has an element for each, and room for two street lines. */
function writeAddress(address: PostalAddress): AddressTree {
  const isCode = /^[A-Za-z]{2}$/.test(address.country ?? '');
  const [first, ...others] = address.street;
  return {
    Label: address.label,
    Street: filled([first ?? '', others.join(', ')].filter((line) => line !== '')),
    PostalCode: address.postalCode,
    CityName: address.city,
    CountrySubdivisionName: clipped(address.subdivision, longestName),
    CountryName: isCode ? undefined : clipped(address.country, longestName),
    CountryCode: isCode ? address.country : undefined,
  };
}
