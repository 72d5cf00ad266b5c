import { expect, test } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import { datelinePlaces } from './datelines.ts';
import { readNames } from './read-names.ts';
import { toLines } from './words.ts';

function opening(text: string): string {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, reason: '' }];
  const [line] = toLines(text, analyse(text, blocks));
  const last = line === undefined ? 0 : datelinePlaces(line);
  return text.slice(0, line?.words[last - 1]?.end ?? 0);
}

test.each([
  ['PORT QUA (Marn News) – A ferry sank.', 'PORT QUA'],
  ['TOLVIK, Quastan, March 3 (Reuters) - A ferry sank.', 'TOLVIK, Quastan, March 3'],
  ['QUA - "We lost all," the mayor said.', 'QUA'],
  ['Tolvik (QNA) -- A ferry sank.', 'Tolvik'],
])('a dateline: %s', (text, places) => {
  expect(opening(text)).toBe(places);
});

test.each([
  'Ada Roke - the mayor - said a ferry sank.',
  'NATO said on Monday - for the first time - that a ferry sank.',
  'QUA-led forces came on Monday.',
  'Ada Roke (Labour) said - twice - that a ferry sank.',
])('no dateline: %s', (text) => {
  expect(opening(text)).toBe('');
});

test('its towns are places, its agency is not', () => {
  const text = 'PORT QUA (Marn News) – At least 12 people drowned when a ferry sank.';
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, reason: '' }];
  const kinds = new Map(readNames(text, analyse(text, blocks), NO_PACK).map((name) => [name.text, name.kind]));
  expect(kinds.get('PORT QUA')).toBe('place');
  expect(kinds.get('Marn News')).toBe('organisation');
});
