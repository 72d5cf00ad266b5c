import { describe, expect, test } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import { readNames } from './read-names.ts';

function namesOf(text: string, pack: Pack = NO_PACK) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return readNames(text, analyse(text, blocks), pack);
}

function kindsOf(text: string): Record<string, string> {
  return Object.fromEntries(namesOf(text).map((name) => [name.text, name.kind]));
}

describe('kinds', () => {
  test.each([
    ['The rescue chief Ada Roke arrived on Monday.', 'Ada Roke', 'person'],
    ['Gunnar Tell, 42, lost his hut.', 'Gunnar Tell', 'person'],
    ['It was seen by Abdul al-Marn on Monday.', 'Abdul al-Marn', 'person'],
    ['The Ministry of Health and Sport closed.', 'Ministry of Health and Sport', 'organisation'],
    ['Officers of the Tolvik Relief Agency came.', 'Tolvik Relief Agency', 'organisation'],
    ['Many fled to the village of Qua, near Tolvik.', 'Qua', 'place'],
    ['Huts burned in Ostrel province.', 'Ostrel province', 'place'],
    ['They live in northern Ostrel.', 'Ostrel', 'place'],
    ['Patients lay in the Tolvik Central Hospital.', 'Tolvik Central Hospital', 'facility'],
    ['Troops entered Burkina Faso.', 'Burkina Faso', 'country'],
    ['Three Burkinabe soldiers died.', 'Burkinabe', 'people'],
    ['She posted it on Twitter.', 'Twitter', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(kindsOf(text)[name]).toBe(kind);
  });

  test('countries and cities of the gazetteer carry their ISO code; the same word as a surname does not', () => {
    const [city] = namesOf('The road to Ouagadougou was cut.');
    expect(city).toMatchObject({ kind: 'place', country: 'BF' });
    const [person] = namesOf('The rescue chief Ada Lagos arrived.');
    expect(person).toMatchObject({ kind: 'person', country: null });
  });
});

describe('no names', () => {
  test.each([
    'Rescuers Flee As Huts Burn And Many Are Missing',
    'RESCUERS FLEE AS HUTS BURN',
    'However, many fled on Monday in May.',
    'Heavy rains hit the valley. Several huts fell.',
    'I think it is late.',
  ])('%s', (text) => {
    expect(namesOf(`${text}\nRescuers found the huts empty and many missing.`)).toEqual([]);
  });

  test('a headline in capitals gives only the names that the running text knows', () => {
    const found = namesOf(
      'Tolvik Burns As Roke Pleads For Help\nThe mayor Ada Roke came to Tolvik and pleads for help as it burns.',
    );
    expect(found.map(({ text }) => text)).toEqual(['Tolvik', 'Roke', 'Ada Roke', 'Tolvik']);
  });

  test('a word that a hyphen joins is no part of the name', () => {
    expect(namesOf('The Marn-backed rebels fled.').map(({ text }) => text)).toEqual(['Marn']);
  });
});

describe('one thing, many names', () => {
  const entityOf = (text: string): Record<string, string> =>
    Object.fromEntries(namesOf(text).map((name) => [name.text, name.entity]));

  test('a surname after the full name, with the full name and the role', () => {
    const found = namesOf('The rescue chief Ada Roke came on Monday. Later Roke left, and Ms Roke did not return.');
    expect(new Set(found.map(({ entity }) => entity)).size).toBe(1);
    expect(found.map(({ name }) => name)).toEqual(['Ada Roke', 'Ada Roke', 'Ada Roke']);
    expect(found[0]?.role?.text).toMatch(/rescue chief$/);
  });

  test('two people who share a surname stay apart', () => {
    const found = entityOf('The mayor Ada Roke met the farmer Gunnar Roke in Tolvik.');
    expect(found['Ada Roke']).not.toBe(found['Gunnar Roke']);
  });

  test('an acronym that the text defines', () => {
    const found = entityOf('The Tolvik Relief Agency (TRA) came. The TRA left.');
    expect(found['TRA']).toBe(found['Tolvik Relief Agency']);
    const other = entityOf('The Tolvik Relief Agency met the United Farmers (UF).');
    expect(other['UF']).not.toBe(other['Tolvik Relief Agency']);
  });

  test('a description after the name, up to the verb', () => {
    const [person] = namesOf('Ada Roke, the head of the Tolvik council, said that huts burned.');
    expect(person?.role?.text).toBe('the head of the Tolvik council');
    expect(namesOf('Ada Roke, who lives in Tolvik, left.')[0]?.role).toBeNull();
  });
});

test('the names of a pack win, but a word in small letters is not an acronym', () => {
  const pack: Pack = {
    ...NO_PACK,
    names: [{ name: 'Order of Wolves', kind: 'group', also: ['OW', 'the Wolves', 'AS'] }],
  };
  const found = namesOf('Fighters of OW fled as the Wolves burned huts. AS men came.', pack);
  expect(found.map(({ text, kind, name }) => [text, kind, name])).toEqual([
    ['OW', 'group', 'Order of Wolves'],
    ['the Wolves', 'group', 'Order of Wolves'],
    ['AS', 'group', 'Order of Wolves'],
  ]);
});

test('quotes equal their slices, in text order', () => {
  const text = 'The mayor Ada Roke said al-Marn and Deir el-Tol in Chad’s north burned.\nRoke left.';
  const found = namesOf(text);
  for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
});
