import type { Gender } from '../../../domain/party/passenger.ts';

const genders: Record<string, Gender> = {
  F: 'F',
  FEMALE: 'F',
  M: 'M',
  MALE: 'M',
  X: 'X',
  UNSPECIFIED: 'X',
  U: 'U',
  UNDISCLOSED: 'U',
};

/** The gender a code or word of any generation means; undefined when it means none. */
export function readGender(word: string): Gender | undefined {
  return genders[word.trim().toUpperCase()];
}
