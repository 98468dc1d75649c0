import type { IdentityDocument as DocumentTree, Passenger } from '../../../../generated/ndc/17.2/types.ts';
import type { Gender, IdentityDocument, LoyaltyAccount } from '../../../domain/party/passenger.ts';
import { unreadable } from '../scalar/faults.ts';
import { readGender } from '../scalar/gender.ts';
import { date, nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Papers = Pick<Lenient<Passenger>, 'IdentityDocument' | 'FOID'>;

/**
 * The documents of one passenger: passports and the like, and any other form of identity.
 * @see Passenger/IdentityDocument, Passenger/FOID
 */
export function readDocuments(passenger: Papers, path: string, findings: Findings): IdentityDocument[] {
  const documents = (passenger.IdentityDocument ?? []).map((document, index) =>
    readDocument(document, nth(`${path}/IdentityDocument`, index), findings),
  );
  return [...documents, ...readFormOfId(passenger.FOID)];
}

function readDocument(document: Lenient<DocumentTree>, path: string, findings: Findings): IdentityDocument {
  return {
    number: required(
      document.IdentityDocumentNumber,
      `${path}/IdentityDocumentNumber`,
      'the number of an identity document',
      findings,
    ),
    type: required(
      document.IdentityDocumentType,
      `${path}/IdentityDocumentType`,
      'the type of an identity document',
      findings,
    ),
    issuingCountry: optional(document.IssuingCountryCode),
    citizenship: optional(document.CitizenshipCountryCode),
    residence: optional(document.ResidenceCountryCode),
    issuedOn: date(document.IssueDate, `${path}/IssueDate`, 'the date of issue', findings),
    expiresOn: date(document.ExpiryDate, `${path}/ExpiryDate`, 'the expiry date', findings),
    bornOn: date(document.Birthdate, `${path}/Birthdate`, 'the date of birth', findings),
    gender: gender(document.Gender, `${path}/Gender`, findings),
    surname: optional(document.Surname),
    givenNames: document.GivenName && texts(document.GivenName),
  };
}

/** A form of identity can be a payment card; its number is then left where it is and nobody reads it. */
function readFormOfId(foid: Papers['FOID']): IdentityDocument[] {
  const type = optional(foid?.FOID_Type);
  if (type === undefined || type.toUpperCase() === 'CC' || foid?.CreditCardVendorCode !== undefined) return [];
  const number = optional(foid?.FOID_Number);
  return number === undefined ? [] : [{ number, type }];
}

export function gender(word: string | undefined, path: string, findings: Findings): Gender | undefined {
  const given = optional(word);
  if (given === undefined) return undefined;
  const read = readGender(given);
  if (read === undefined) findings.faults.push(unreadable(path, 'the gender'));
  return read;
}

/**
 * The frequent flyer accounts of one passenger.
 * @see Passenger/LoyaltyProgramAccount
 */
export function readLoyalty(accounts: Lenient<Passenger>['LoyaltyProgramAccount']): LoyaltyAccount[] {
  return (accounts ?? []).flatMap((account) => {
    const accountNumber = optional(account.AccountNumber);
    if (accountNumber === undefined) return [];
    return [
      {
        carrier: optional(account.Airline?.AirlineDesignator),
        program: optional(account.ProgramCode) ?? optional(account.ProgramName) ?? optional(account.ProviderName),
        accountNumber,
      },
    ];
  });
}
