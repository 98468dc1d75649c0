/** Where the sandbox airline flies: real airports and their time zones, fictional flights. */
export type Airport = { code: string; zone: string; country: string; latitude: number; longitude: number };

/** Fictional: no airline bears this designator. */
export const sandboxCarrier = 'ZZ';

export const airports: readonly Airport[] = [
  { code: 'LHR', zone: 'Europe/London', country: 'GB', latitude: 51.47, longitude: -0.45 },
  { code: 'CDG', zone: 'Europe/Paris', country: 'FR', latitude: 49.01, longitude: 2.55 },
  { code: 'NCE', zone: 'Europe/Paris', country: 'FR', latitude: 43.66, longitude: 7.22 },
  { code: 'FRA', zone: 'Europe/Berlin', country: 'DE', latitude: 50.03, longitude: 8.57 },
  { code: 'MAD', zone: 'Europe/Madrid', country: 'ES', latitude: 40.47, longitude: -3.56 },
  { code: 'LIS', zone: 'Europe/Lisbon', country: 'PT', latitude: 38.77, longitude: -9.13 },
  { code: 'JFK', zone: 'America/New_York', country: 'US', latitude: 40.64, longitude: -73.78 },
  { code: 'CCS', zone: 'America/Caracas', country: 'VE', latitude: 10.6, longitude: -66.99 },
  { code: 'MAR', zone: 'America/Caracas', country: 'VE', latitude: 10.56, longitude: -71.73 },
  { code: 'DXB', zone: 'Asia/Dubai', country: 'AE', latitude: 25.25, longitude: 55.36 },
  { code: 'SIN', zone: 'Asia/Singapore', country: 'SG', latitude: 1.36, longitude: 103.99 },
  { code: 'NRT', zone: 'Asia/Tokyo', country: 'JP', latitude: 35.76, longitude: 140.39 },
];

export type Flight = { number: string; origin: Airport; destination: Airport; departsAtLocal: string; minutes: number };

/** Pairs flown once a day each way; the flight number is even outward, odd back. */
const routes: readonly [string, string, string][] = [
  ['LHR', 'CDG', '08:15'],
  ['LHR', 'NCE', '09:40'],
  ['LHR', 'FRA', '07:30'],
  ['LHR', 'MAD', '10:20'],
  ['LHR', 'LIS', '12:05'],
  ['LHR', 'JFK', '11:10'],
  ['LHR', 'DXB', '20:45'],
  ['CDG', 'JFK', '10:30'],
  ['FRA', 'SIN', '21:55'],
  ['FRA', 'NRT', '13:50'],
  ['MAD', 'CCS', '11:45'],
  ['CCS', 'MAR', '08:00'],
];

export const flights: readonly Flight[] = routes.flatMap(([from, to, departsAtLocal], index) => {
  const [origin, destination] = [airport(from), airport(to)];
  const minutes = blockMinutes(origin, destination);
  const back = `${String(14 + (index % 6)).padStart(2, '0')}:${index % 2 === 0 ? '05' : '35'}`;
  return [
    { number: String(100 + index * 2), origin, destination, departsAtLocal, minutes },
    { number: String(101 + index * 2), origin: destination, destination: origin, departsAtLocal: back, minutes },
  ];
});

function airport(code: string): Airport {
  const found = airports.find((each) => each.code === code);
  if (found === undefined) throw new RangeError(`no sandbox airport ${code}`);
  return found;
}

/** Great-circle distance at 830 km/h and half an hour on the ground, in steps of five minutes. */
function blockMinutes(from: Airport, to: Airport): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const kilometres = 12_742 * Math.asin(Math.sqrt(a));
  return Math.ceil((30 + (kilometres / 830) * 60) / 5) * 5;
}
