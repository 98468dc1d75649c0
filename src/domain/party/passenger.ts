import type { LocalDate } from '../../base/time.ts';

/** F, M, X (unspecified) or U (undisclosed), as ICAO and NDC use them. */
export type Gender = 'F' | 'M' | 'X' | 'U';

export type IdentityDocument = {
  /** The document's number as printed. */
  number: string;
  /** The sender's own word: PT, PP, PAS, ID, VI … */
  type: string;
  issuingCountry?: string;
  citizenship?: string;
  residence?: string;
  issuedOn?: LocalDate;
  expiresOn?: LocalDate;
  bornOn?: LocalDate;
  gender?: Gender;
  surname?: string;
  givenNames?: string[];
};

export type LoyaltyAccount = { carrier?: string; program?: string; accountNumber: string };

/** A traveller of an order. `passengerId` is the seller's own key for this person, unique within the order. */
export type Passenger = {
  passengerId: string;
  /** Passenger type code: ADT, CHD, INF, and any other the airline's fares know. */
  type: string;
  surname?: string;
  givenNames: string[];
  middleNames?: string[];
  title?: string;
  suffix?: string;
  bornOn?: LocalDate;
  gender?: Gender;
  citizenship?: string;
  residence?: string;
  /** For an infant: the passenger who holds it. Senders write the link in either direction; here it has one. */
  heldBy?: string;
  documents: IdentityDocument[];
  loyalty: LoyaltyAccount[];
  contactIds: string[];
  remarks: string[];
};

/**
 * What a passenger update may say: members that are absent stay as they are. Documents and loyalty accounts are added; one with the
 * number of a known one, or of its type and issuing country (its programme), takes its place. `removeDocumentNumbers` go.
 */
export type PassengerChange = { passengerId: string; removeDocumentNumbers?: string[] } & Partial<
  Omit<Passenger, 'passengerId'>
>;
