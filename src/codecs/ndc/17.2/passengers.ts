import type {
  Individual,
  Passenger as PassengerTree,
  ServicedPassenger,
} from '../../../../generated/ndc/17.2/types.ts';
import { mostPassengers } from '../../../base/limits.ts';
import type { IdentityDocument, Passenger, PassengerChange } from '../../../domain/party/passenger.ts';
import { missing, tooMany, unused } from '../scalar/faults.ts';
import { infantLinks } from '../scalar/infantLinks.ts';
import { gender, readDocuments, readLoyalty } from './documents.ts';
import { date, nth, optional, texts, type Findings } from './findings.ts';
import { readId } from './ids.ts';
import type { Lenient } from './lenient.ts';

type Described = Lenient<PassengerTree> | Lenient<ServicedPassenger>;

/** The list, or with a fault none of it where it is longer than an order can be. */
export function limited<T>(list: readonly T[] | undefined, path: string, findings: Findings): readonly T[] {
  if (list === undefined || list.length <= mostPassengers) return list ?? [];
  findings.faults.push(tooMany(path, mostPassengers, 'passengers'));
  return [];
}

/**
 * The passengers a message lists, each infant knowing who holds it.
 * @see DataLists/PassengerList/Passenger
 */
export function readPassengers(
  listed: readonly Lenient<PassengerTree>[] | undefined,
  path: string,
  findings: Findings,
): Passenger[] {
  const list = limited(listed, path, findings);
  const passengers = list.map((passenger, index) => readPassenger(passenger, nth(path, index), findings));
  const links = infantLinks(
    passengers.map(({ passengerId, type }, index) => ({
      passengerId,
      type,
      links: texts([readId(list[index]?.InfantRef)]),
    })),
  );
  if (links.unclear.length > 0) findings.notices.push(unused(`${path}/InfantRef`));
  return passengers.map((passenger) => {
    const heldBy = links.heldBy.get(passenger.passengerId);
    return heldBy === undefined ? passenger : { ...passenger, heldBy };
  });
}

function readPassenger(passenger: Lenient<PassengerTree>, path: string, findings: Findings): Passenger {
  const documents = readDocuments(passenger, path, findings);
  const type = optional(passenger.PTC);
  if (type === undefined) {
    findings.notices.push({ code: '143', path: `${path}/PTC`, text: 'no passenger type code; taken for an adult' });
  }
  return {
    passengerId: passengerIdOf(passenger, path, findings),
    type: type ?? 'ADT',
    ...readNames(passenger.Individual, documents),
    ...readPerson(passenger, path, documents, findings),
    documents,
    loyalty: readLoyalty(passenger.LoyaltyProgramAccount),
    contactIds: texts([readId(passenger.ContactInfoRef)]),
    remarks: texts(passenger.Remark?.map((remark) => remark.Remark)),
  };
}

export function passengerIdOf(passenger: Described, path: string, findings: Findings): string {
  const passengerId = readId(passenger.PassengerID);
  if (passengerId === undefined) findings.faults.push(missing(`${path}/@PassengerID`, 'the id of a passenger'));
  return passengerId ?? '';
}

type Names = Pick<Passenger, 'surname' | 'givenNames' | 'middleNames' | 'title' | 'suffix'>;

/** The names of the person; where a sender names the person only on the document, the names on it. */
function readNames(individual: Lenient<Individual> | undefined, documents: readonly IdentityDocument[]): Names {
  const named = documents.find((document) => document.surname !== undefined);
  const givenNames = texts(individual?.GivenName);
  return {
    surname: optional(individual?.Surname) ?? named?.surname,
    givenNames: givenNames.length > 0 ? givenNames : (named?.givenNames ?? []),
    middleNames: individual?.MiddleName && texts(individual.MiddleName),
    title: optional(individual?.NameTitle),
    suffix: optional(individual?.SurnameSuffix),
  };
}

type Person = Pick<Passenger, 'bornOn' | 'gender' | 'citizenship' | 'residence'>;

function readPerson(
  passenger: Described,
  path: string,
  documents: readonly IdentityDocument[],
  findings: Findings,
): Person {
  const own = date(passenger.Individual?.Birthdate, `${path}/Individual/Birthdate`, 'the date of birth', findings);
  const listed = date(passenger.Birthdate, `${path}/Birthdate`, 'the date of birth', findings);
  return {
    bornOn: own ?? listed ?? documents.find((document) => document.bornOn !== undefined)?.bornOn,
    gender:
      gender(passenger.Individual?.Gender, `${path}/Individual/Gender`, findings) ??
      documents.find((document) => document.gender !== undefined)?.gender,
    citizenship: optional(passenger.CitizenshipCountryCode),
    residence: optional(passenger.ResidenceCountryCode),
  };
}

/**
 * What a message says anew of a passenger the order already has: only what it states. The schema makes senders repeat the
 * name beside anything else of the person, so the name is passed on; the order refuses another one.
 */
export function readPassengerChange(passenger: Described, path: string, findings: Findings): PassengerChange {
  const documents = readDocuments(passenger, path, findings);
  const loyalty = readLoyalty(passenger.LoyaltyProgramAccount);
  const contactIds = texts([readId(passenger.ContactInfoRef)]);
  const remarks = texts(passenger.Remark?.map((remark) => remark.Remark));
  const { givenNames, ...names } = readNames(passenger.Individual, []);
  const stated = {
    ...names,
    ...readPerson(passenger, path, documents, findings),
    type: optional(passenger.PTC),
    ...(givenNames.length > 0 && { givenNames }),
    ...(documents.length > 0 && { documents }),
    ...(loyalty.length > 0 && { loyalty }),
    ...(contactIds.length > 0 && { contactIds }),
    ...(remarks.length > 0 && { remarks }),
  };
  const given = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { passengerId: passengerIdOf(passenger, path, findings), ...Object.fromEntries(given) };
}
