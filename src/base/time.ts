/** An instant in UTC, always written `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = string;

/** A calendar date `YYYY-MM-DD` (a birthday, an expiry date), with no zone. */
export type LocalDate = string;

/** Airport wall-clock time `YYYY-MM-DDTHH:mm:ss`; its zone, when known, stands beside it. */
export type LocalDateTime = string;

/** Whatever tells the time: the wall clock, the sandbox clock, a test. */
export type Clock = () => Instant;

export const systemClock: Clock = () => new Date().toISOString();

const dateTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an xs:dateTime as an instant. Without a zone it is taken as UTC (most senders mean that, and none says otherwise);
 * undefined when it is no date and time.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = dateTime.exec(text.trim());
  if (match === null) return undefined;
  const [, date = '', clock = '', fraction = '', zone = 'Z'] = match;
  const millis = Date.parse(`${date}T${clock}${fraction.slice(0, 4)}${zone}`);
  if (Number.isNaN(millis) || !isCalendarDate(date)) return undefined;
  return new Date(millis).toISOString();
}

/** Reads an xs:dateTime as airport wall-clock time, dropping any zone; undefined when it is no date and time. */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const match = dateTime.exec(text.trim());
  if (match === null) return undefined;
  const [, date = '', clock = ''] = match;
  if (!isCalendarDate(date) || Number.isNaN(Date.parse(`${date}T${clock}Z`))) return undefined;
  return `${date}T${clock.length === 5 ? `${clock}:00` : clock}`;
}

export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(text);
}

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/;

/** Length of an xs:duration in milliseconds; undefined when unreadable or when it counts years or months, which have no fixed length. */
export function durationMs(text: string): number | undefined {
  const match = duration.exec(text.trim());
  if (match === null || !/\d/.test(text)) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  if (years || months) return undefined;
  return (
    ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000
  );
}

export function addMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

export function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.filter((each) => each !== undefined).sort()[0];
}
