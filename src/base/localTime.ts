import type { Instant, LocalDate, LocalDateTime } from './time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone at an instant, `YYYY-MM-DDTHH:mm:ss`. */
export function localTime(instant: Instant | number, zone: string): LocalDateTime {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return format.format(new Date(instant)).replace(' ', 'T');
}

/** The instant (epoch ms) at which the zone's wall clock shows this time; in a gap or overlap, the one of the offset before it. */
export function instantOf(date: LocalDate, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (at: number) => Date.parse(`${localTime(at, zone)}Z`) - at;
  const first = wall - offsetAt(wall);
  return wall - offsetAt(first);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
