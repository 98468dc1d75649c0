import { isCalendarDate, type LocalDate } from '../../../base/time.ts';

/** An xs:date as a calendar date, whatever zone or time of day a sender appended; undefined when it is none. */
export function readDate(text: string): LocalDate | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text.trim());
  const date = match?.[1];
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}
