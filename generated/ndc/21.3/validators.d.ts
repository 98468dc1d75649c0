// Generated from ndc-xml/21.3, do not edit.
// sha256 ee63a8ce8eabcc4d1a6ef9ab42afe852f348c05627912ead3fd2f998a7924f49 of the source
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
export const validateOrderChangeRQ: Validator<Messages['OrderChangeRQ']>;
export const validateOrderCreateRQ: Validator<Messages['OrderCreateRQ']>;
export const validateOrderRetrieveRQ: Validator<Messages['OrderRetrieveRQ']>;
export const validateOrderViewRS: Validator<Messages['OrderViewRS']>;
