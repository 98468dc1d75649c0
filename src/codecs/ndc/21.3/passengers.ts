import type { Pax } from '../../../../generated/ndc/21.3/types.ts';
import { mostPassengers } from '../../../base/limits.ts';
import type { IdentityDocument, Passenger, PassengerChange } from '../../../domain/party/passenger.ts';
import { tooMany, unused } from '../scalar/faults.ts';
import { infantLinks } from '../scalar/infantLinks.ts';
import { gender, readDocuments, readLoyalty } from './documents.ts';
import { date, nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { filled } from './written.ts';

/** The list, or with a fault none of it where it is longer than an order can be. */
export function limited<T>(list: readonly T[] | undefined, path: string, findings: Findings): readonly T[] {
  if (list === undefined || list.length <= mostPassengers) return list ?? [];
  findings.faults.push(tooMany(path, mostPassengers, 'passengers'));
  return [];
}

/**
 * The passengers a message lists, each infant knowing who holds it.
 * @see DataLists/PaxList/Pax
 */
export function readPassengers(
  listed: readonly Lenient<Pax>[] | undefined,
  path: string,
  findings: Findings,
): Passenger[] {
  const list = limited(listed, path, findings);
  const passengers = list.map((pax, index) => readPassenger(pax, nth(path, index), findings));
  const links = infantLinks(
    passengers.map(({ passengerId, type }, index) => ({ passengerId, type, links: texts([list[index]?.PaxRefID]) })),
  );
  if (links.unclear.length > 0) findings.notices.push(unused(`${path}/PaxRefID`));
  return passengers.map((passenger) => {
    const heldBy = links.heldBy.get(passenger.passengerId);
    return heldBy === undefined ? passenger : { ...passenger, heldBy };
  });
}

function readPassenger(pax: Lenient<Pax>, path: string, findings: Findings): Passenger {
  const documents = readDocuments(pax, path, findings);
  const passengerId = required(pax.PaxID, `${path}/PaxID`, 'the id of a passenger', findings);
  const type = optional(pax.PTC);
  if (type === undefined) {
    findings.notices.push({ code: '143', path: `${path}/PTC`, text: 'no passenger type code; taken for an adult' });
  }
  return {
    passengerId,
    type: type ?? 'ADT',
    ...readNames(pax.Individual, documents),
    ...readPerson(pax, path, documents, findings),
    documents,
    loyalty: readLoyalty(pax.LoyaltyProgramAccount),
    contactIds: texts([pax.ContactInfoRefID]),
    remarks: texts(pax.Remark?.map((remark) => remark.RemarkText)),
  };
}

type Names = Pick<Passenger, 'surname' | 'givenNames' | 'middleNames' | 'title' | 'suffix'>;

/** The names of the person; where a sender names the person only on the document, the names on it. */
function readNames(individual: Lenient<Pax>['Individual'], documents: readonly IdentityDocument[]): Names {
  const named = documents.find((document) => document.surname !== undefined);
  const givenNames = texts(individual?.GivenName);
  return {
    surname: optional(individual?.Surname) ?? named?.surname,
    givenNames: givenNames.length > 0 ? givenNames : (named?.givenNames ?? []),
    middleNames: individual?.MiddleName && texts(individual.MiddleName),
    title: optional(individual?.TitleName),
    suffix: optional(individual?.SuffixName),
  };
}

type Person = Pick<Passenger, 'bornOn' | 'gender' | 'citizenship' | 'residence'>;

function readPerson(
  pax: Lenient<Pax>,
  path: string,
  documents: readonly IdentityDocument[],
  findings: Findings,
): Person {
  const own = date(pax.Individual?.Birthdate, `${path}/Individual/Birthdate`, 'the date of birth', findings);
  const listed = date(pax.Birthdate, `${path}/Birthdate`, 'the date of birth', findings);
  return {
    bornOn: own ?? listed ?? documents.find((document) => document.bornOn !== undefined)?.bornOn,
    gender:
      gender(pax.Individual?.GenderCode, `${path}/Individual/GenderCode`, findings) ??
      documents.find((document) => document.gender !== undefined)?.gender,
    citizenship: optional(pax.CitizenshipCountryCode),
    residence: optional(pax.ResidenceCountryCode),
  };
}

/**
 * What a message says anew of a passenger the order already has: only what it states. Senders repeat the surname because
 * the schema wants it there; whether a name differs from the order's is for the order to say.
 */
export function readPassengerChange(
  pax: Lenient<Pax>,
  passengerId: string,
  path: string,
  findings: Findings,
): PassengerChange {
  const documents = readDocuments(pax, path, findings);
  const { surname, givenNames, ...otherNames } = readNames(pax.Individual, []);
  const stated: Partial<Passenger> = {
    surname,
    givenNames: filled(givenNames),
    ...otherNames,
    ...readPerson(pax, path, documents, findings),
    type: optional(pax.PTC),
    documents: filled(documents),
    loyalty: filled(readLoyalty(pax.LoyaltyProgramAccount)),
    contactIds: filled(texts([pax.ContactInfoRefID])),
    remarks: filled(texts(pax.Remark?.map((remark) => remark.RemarkText))),
  };
  return { passengerId, ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) };
}
