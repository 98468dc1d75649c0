import type { PostalAddress } from './contact.ts';

/** Who somebody is to an order. One may be several; none is taken for another. */
export type PartyRole = 'CUSTOMER' | 'BUYER' | 'PAYER' | 'BILL_TO' | 'CONTACT';

/** A party to the order: its id where another system knows it, and what it was called and where it lived when the order was made. */
export type Party = {
  role: PartyRole;
  partyId?: string;
  /** The account used in this role, which need not be the party's only one. */
  accountId?: string;
  name?: string;
  email?: string;
  phone?: string;
  address?: PostalAddress;
};
