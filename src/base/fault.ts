/** What the message says differs from what its contract says. Texts never repeat a value of the message: it may be a card number. */
export type Fault = {
  readonly code: string;
  /** JSON pointer or element path into the message, e.g. `/IATA_OrderCreateRQ/Request/CreateOrder`. */
  readonly path: string;
  readonly text: string;
};

/** Something the sender should know although the message was accepted: content that was not understood or not used. */
export type Notice = {
  readonly code: string;
  readonly path?: string;
  readonly text: string;
};
