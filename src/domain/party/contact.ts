export type Email = { address: string; label?: string };
export type Phone = {
  number: string;
  countryDialingCode?: string;
  areaCode?: string;
  extension?: string;
  label?: string;
};
export type PostalAddress = {
  label?: string;
  street: string[];
  city?: string;
  postalCode?: string;
  subdivision?: string;
  country?: string;
};

/** How to reach somebody. `contactId` is the seller's own key, unique within the order; passengers refer to it. */
export type Contact = {
  contactId: string;
  purpose?: string;
  /** The person's name, where it is not a passenger. */
  surname?: string;
  givenNames?: string[];
  emails: Email[];
  phones: Phone[];
  addresses: PostalAddress[];
};
