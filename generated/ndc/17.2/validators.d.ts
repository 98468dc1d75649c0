// Generated from ndc-xml/17.2, do not edit.
// sha256 9ccb3c43eab8165f5ff3924dc48ca66bfc9d6f1b964eb1c65d2f6aeec068a9b5 of the source
// Command: npm run generate

import type { ErrorObject } from 'ajv';
import type { Messages } from './types.ts';

/** Says whether a tree is valid; the faults of the last call are in `errors`. */
export interface Validator<T> {
  (tree: unknown): tree is T;
  errors?: ErrorObject[] | null;
}
export const validateAirShoppingRS: Validator<Messages['AirShoppingRS']>;
export const validateOfferPriceRS: Validator<Messages['OfferPriceRS']>;
export const validateOrderCancelRQ: Validator<Messages['OrderCancelRQ']>;
export const validateOrderChangeRQ: Validator<Messages['OrderChangeRQ']>;
export const validateOrderCreateRQ: Validator<Messages['OrderCreateRQ']>;
export const validateOrderRetrieveRQ: Validator<Messages['OrderRetrieveRQ']>;
export const validateOrderViewRS: Validator<Messages['OrderViewRS']>;
