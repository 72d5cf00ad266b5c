import { describe, expect, it } from 'vitest';
import { agencyOf } from './agencies.ts';

describe('the agency of a printed name', () => {
  it.each([
    ['Agence France-Presse', 'AFP'],
    ['AFP', 'AFP'],
    ['the AP', 'AP'],
    ['The Associated Press', 'AP'],
    ['dpa', 'DPA'],
    ['Wafa', 'WAFA'],
    ['REUTERS', 'Reuters'],
    ['Ma’an News Agency', "Ma'an"],
    ['Anadolu  Agency', 'Anadolu'],
    ['the Marn News Agency', 'Marn News Agency'],
  ])('%s', (printed, name) => expect(agencyOf(printed)).toBe(name));

  it.each([
    'Ana',
    'Map',
    'afp',
    'Fna',
    'Press',
    'Associated',
    'Marrow Gazette',
    'AFPX',
    '',
    'the',
    'said Marn News Agency',
    'News Agency',
  ])('none: %s', (printed) => expect(agencyOf(printed)).toBeNull());
});
