import { isCalendarDate, type LocalDate } from '../../base/time.ts';
import type { Segment } from '../offer/offer.ts';

/** How a flight is named by those who sell it: the number it is sold under, on the local day it leaves. */
export type FlightKey = {
  carrier: string;
  flightNumber: string;
  departsOn: LocalDate;
  /** A flight between other places is another flight, whatever its number. */
  origin?: string;
  destination?: string;
};

/** The flight a segment is flown on. */
export function flightKey(segment: Segment): FlightKey & { origin: string; destination: string } {
  return {
    carrier: segment.carrier,
    flightNumber: plainNumber(segment.flightNumber),
    departsOn: segment.departsLocal.slice(0, 10),
    origin: segment.origin,
    destination: segment.destination,
  };
}

/** `ZZ100-20261201`. */
export function flightIdOf({ carrier, flightNumber, departsOn }: FlightKey): string {
  return `${carrier}${plainNumber(flightNumber)}-${departsOn.replaceAll('-', '')}`;
}

const flightIdForm = /^([A-Z0-9]{2})([0-9]{1,4}[A-Z]?)-([0-9]{4})([0-9]{2})([0-9]{2})$/;

/** The key of a flight id; undefined when it is none. */
export function parseFlightId(flightId: string): FlightKey | undefined {
  const match = flightIdForm.exec(flightId);
  if (match === null) return undefined;
  const [, carrier = '', flightNumber = '', year, month, day] = match;
  const departsOn = `${year}-${month}-${day}`;
  return isCalendarDate(departsOn) ? { carrier, flightNumber: plainNumber(flightNumber), departsOn } : undefined;
}

/** Some write 0100, some 100. */
export function plainNumber(flightNumber: string): string {
  return flightNumber.replace(/^0+(?=[0-9])/, '');
}
