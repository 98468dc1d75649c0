import type { LocalDate } from '../../base/time.ts';

/**
 * Another system's name for the order. `system` is the carrier or organisation code whose locator it is (`1A`, `KC`, an aggregator…).
 * Locators are reused, so the day it was issued belongs to the key.
 */
export type ExternalLocator = {
  system: string;
  locator: string;
  issuedOn: LocalDate;
  kind: 'carrier' | 'organisation';
};
