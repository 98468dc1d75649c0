import type { IdentityDoc, Pax } from '../../../../generated/ndc/21.3/types.ts';
import type { Gender, IdentityDocument, LoyaltyAccount } from '../../../domain/party/passenger.ts';
import { unreadable } from '../scalar/faults.ts';
import { readGender } from '../scalar/gender.ts';
import { date, nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * The documents of one passenger: passports and the like, and any other form of identity.
 * @see Pax/IdentityDoc, Pax/FOID
 */
export function readDocuments(pax: Lenient<Pax>, path: string, findings: Findings): IdentityDocument[] {
  const documents = (pax.IdentityDoc ?? []).map((doc, index) =>
    readDocument(doc, nth(`${path}/IdentityDoc`, index), findings),
  );
  return [...documents, ...readFormOfId(pax.FOID)];
}

function readDocument(doc: Lenient<IdentityDoc>, path: string, findings: Findings): IdentityDocument {
  return {
    number: required(doc.IdentityDocID, `${path}/IdentityDocID`, 'the number of an identity document', findings),
    type: required(
      doc.IdentityDocTypeCode,
      `${path}/IdentityDocTypeCode`,
      'the type of an identity document',
      findings,
    ),
    issuingCountry: optional(doc.IssuingCountryCode),
    citizenship: optional(doc.CitizenshipCountryCode),
    residence: optional(doc.ResidenceCountryCode),
    issuedOn: date(doc.IssueDate, `${path}/IssueDate`, 'the date of issue', findings),
    expiresOn: date(doc.ExpiryDate, `${path}/ExpiryDate`, 'the expiry date', findings),
    bornOn: date(doc.Birthdate, `${path}/Birthdate`, 'the date of birth', findings),
    gender: gender(doc.GenderCode, `${path}/GenderCode`, findings),
    surname: optional(doc.Surname),
    givenNames: doc.GivenName && texts(doc.GivenName),
  };
}

/** A form of identity can be a payment card; its number is then left where it is and nobody reads it. */
function readFormOfId(foid: Lenient<Pax>['FOID']): IdentityDocument[] {
  const type = optional(foid?.FOID_TypeCode);
  if (type === undefined || type.toUpperCase() === 'CC') return [];
  const number = optional(foid?.FOID_ID);
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
 * @see Pax/LoyaltyProgramAccount
 */
export function readLoyalty(accounts: Lenient<Pax>['LoyaltyProgramAccount']): LoyaltyAccount[] {
  return (accounts ?? []).flatMap((account) => {
    const accountNumber = optional(account.AccountNumber);
    if (accountNumber === undefined) return [];
    const program = account.LoyaltyProgram;
    return [
      {
        carrier: optional(program?.Carrier?.AirlineDesigCode),
        program: optional(program?.ProgramCode) ?? optional(program?.ProgramName),
        accountNumber,
      },
    ];
  });
}
