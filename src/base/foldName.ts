/** Letters that Unicode does not take apart, as machine-readable travel documents write them (ICAO 9303, part 3). */
const spelledOut: Record<string, string> = { Æ: 'AE', Đ: 'D', Ð: 'D', Ł: 'L', Ø: 'OE', Œ: 'OE', Þ: 'TH', ẞ: 'SS' };

/** A name as it is compared: upper case, accents, spaces and all but letters dropped, since every system writes those its own way. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toUpperCase()
    .replaceAll(/[ÆĐÐŁØŒÞẞ]/g, (letter) => spelledOut[letter] ?? letter);
}
