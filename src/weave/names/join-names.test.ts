import { describe, expect, test } from 'vitest';
import type { EntityKind, NameMention } from '../../model/mention.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Reading } from '../../model/reading.ts';
import { joinNames } from './join-names.ts';

interface Given {
  readonly kind?: EntityKind;
  readonly role?: string;
  readonly country?: string;
  /** Other words of the report that mean the same. */
  readonly also?: readonly string[];
}

function mentions(name: string, { kind = 'person', role, country, also = [] }: Given = {}): readonly NameMention[] {
  return [name, ...also].map((text) => ({
    text,
    start: 0,
    end: text.length,
    kind,
    entity: `${kind}/${name.toLowerCase()}`,
    name,
    role: role === undefined ? null : { text: role, start: 0, end: role.length },
    country: country ?? null,
  }));
}

function reading(report: string, ...names: readonly (readonly NameMention[])[]): Reading {
  return { report, times: [], names: names.flat(), claims: [], positions: [] };
}

/** The names of each entity that has more than one, sorted. */
function joined(readings: readonly Reading[], pack: Pack = NO_PACK): readonly (readonly string[])[] {
  return joinNames(readings, pack)
    .map(({ name, also }) => [name, ...also].sort())
    .filter((names) => names.length > 1);
}

describe('joinNames', () => {
  test('joins the same name across reports, and counts it once', () => {
    const entities = joinNames([reading('a', mentions('Ida Quist')), reading('b', mentions('Ida Quist'))], NO_PACK);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.keys.map(({ report }) => report)).toEqual(['a', 'b']);
  });

  test.each([
    ['Abdel Rahim Osmar', 'Abdulrahim Osmer'],
    ['Yusuf al-Tarqawi', 'Yousuf Tarkawi'],
    ['Sergei Malinovsky', 'Sergey Malinovskiy'],
    ['Hussein Darwisch', 'Husayn Darwish'],
  ])('joins two spellings of one person: %s, %s', (one, other) => {
    expect(joined([reading('a', mentions(one)), reading('b', mentions(other))])).toEqual([[one, other].sort()]);
  });

  test.each([
    ['Mohammed Tarqawi', 'Mahmoud Tarqawi'],
    ['Hassan Darwish', 'Hussein Darwish'],
    ['Omar Khalili', 'Amr Khalili'],
    ['Ida Quist', 'Ada Quist'],
    ['Leila Tarqawi', 'Yusuf Tarqawi'],
  ])('keeps two people apart: %s, %s', (one, other) => {
    expect(joined([reading('a', mentions(one)), reading('b', mentions(other))])).toEqual([]);
  });

  test.each([
    ['Quellouz', 'Quelluz'],
    ['Deir ez-Zarrab', 'Deir al-Zarab'],
    ['Tel Hasarah', 'Tel Hasareh'],
  ])('joins two spellings of one place: %s, %s', (one, other) => {
    const place = { kind: 'place' } as const;
    expect(joined([reading('a', mentions(one, place)), reading('b', mentions(other, place))])).toHaveLength(1);
  });

  test('keeps places of two countries apart, and those of few letters', () => {
    const readings = [
      reading('a', mentions('Tarsin', { kind: 'place', country: 'XA' }), mentions('Mala', { kind: 'place' })),
      reading('b', mentions('Tarsen', { kind: 'place', country: 'XB' }), mentions('Mila', { kind: 'place' })),
    ];
    expect(joined(readings)).toEqual([]);
  });

  test('joins a surname to the only person who bears it, and to nobody where two do', () => {
    const readings = [reading('a', mentions('Ida Quist')), reading('b', mentions('Quist'))];
    expect(joined(readings)).toEqual([['Ida Quist', 'Quist']]);
    expect(joined([...readings, reading('c', mentions('Otto Quist'))])).toEqual([]);
  });

  test('does not join a surname whose title another bears', () => {
    const readings = [
      reading('a', mentions('Ida Quist', { role: 'harbour pilot' })),
      reading('b', mentions('Quist', { role: 'bishop' })),
    ];
    expect(joined(readings)).toEqual([]);
  });

  test('joins an acronym that one report defines, and one that only one name spells', () => {
    const body = { kind: 'organisation' } as const;
    const readings = [
      reading('a', mentions('Quellen Tide Board', { ...body, also: ['QTB'] }), mentions('Lamp Keepers Union', body)),
      reading('b', mentions('QTB', body), mentions('LKU', body), mentions('LK', body)),
    ];
    expect(joined(readings)).toEqual([
      ['LKU', 'Lamp Keepers Union'],
      ['QTB', 'Quellen Tide Board'],
    ]);
  });

  test('leaves an acronym alone that two names of the case spell', () => {
    const body = { kind: 'organisation' } as const;
    const readings = [
      reading('a', mentions('Lamp Keepers Union', body)),
      reading('b', mentions('Lower Kelp Utility', body)),
      reading('c', mentions('LKU', body)),
    ];
    expect(joined(readings)).toEqual([]);
  });

  test('joins the head noun of a body within its report only', () => {
    const body = { kind: 'organisation' } as const;
    const long = mentions('Quellen Observatory for Tides', body);
    expect(joined([reading('a', long, mentions('Observatory', body))])).toHaveLength(1);
    expect(joined([reading('a', long), reading('b', mentions('Observatory', body))])).toEqual([]);
  });

  test('lets the pack join what no rule would, and keep apart what a rule would join', () => {
    const pack: Pack = {
      ...NO_PACK,
      names: [
        { name: 'Harbour Guard', kind: 'group', also: ['the Lanterns'] },
        { name: 'Quellouz', kind: 'place', also: [] },
        { name: 'Quelluz', kind: 'place', also: [] },
      ],
    };
    const readings = [
      reading('a', mentions('Harbour Guard', { kind: 'group' }), mentions('Quellouz', { kind: 'place' })),
      reading('b', mentions('Lanterns', { kind: 'organisation' }), mentions('Quelluz', { kind: 'place' })),
    ];
    expect(joined(readings, pack)).toEqual([['Harbour Guard', 'Lanterns']]);
  });

  test('gives the same entities whatever the order of the readings', () => {
    const readings = [
      reading('a', mentions('Ida Quist'), mentions('Quellouz', { kind: 'place' })),
      reading('b', mentions('Quist'), mentions('Quelluz', { kind: 'place' })),
      reading('c', mentions('Abdel Rahim Osmar'), mentions('Quellouz', { kind: 'place' })),
    ];
    expect(joinNames([...readings].reverse(), NO_PACK)).toEqual(joinNames(readings, NO_PACK));
  });

  test('joins a body and whoever speaks for it, read as one name, to the body', () => {
    const body = mentions('Quellen Lighthouse Board', { kind: 'organisation' });
    const glued = mentions('Quellen Lighthouse Board Ida Quist', { kind: 'organisation' });
    const quist = mentions('Ida Quist');
    expect(joined([reading('a', body, quist), reading('b', glued)])).toEqual([
      ['Quellen Lighthouse Board', 'Quellen Lighthouse Board Ida Quist'],
    ]);
    expect(joined([reading('a', body), reading('b', glued)])).toEqual([]);
    const branch = mentions('Quellen Lighthouse Board North Branch', { kind: 'organisation' });
    expect(joined([reading('a', body, quist), reading('b', branch)])).toEqual([]);
  });

  test('joins a body however it is spelt and turned, and no place or person so', () => {
    const body = (name: string) => mentions(name, { kind: 'organisation' });
    const joinedTo = (one: string, other: string) => joined([reading('a', body(one)), reading('b', body(other))]);
    expect(joinedTo('Vassorian Defence Ministry', 'Vassorian Defense Ministry')).toHaveLength(1);
    expect(joinedTo('Ministry of Harbours', 'Harbour Ministry')).toHaveLength(1);
    expect(joinedTo('Ministry of Harbours', 'Ministry of Health')).toEqual([]);
    expect(joinedTo('Board of Harbours of Velm', 'Velm Harbours Board')).toEqual([]);
    const place = (name: string) => mentions(name, { kind: 'place' });
    expect(joined([reading('a', place('Port of Velm')), reading('b', place('Velm Port'))])).toEqual([]);
  });

  test('calls a body by its name, not by a possessive that lost its apostrophe', () => {
    const guard = mentions('Ostrand Coast Guard', { kind: 'organisation', also: ['Ostrand Coast Guards'] });
    const guards = mentions('Ostrand Coast Guards', { kind: 'organisation' });
    const [entity] = joinNames([reading('a', guard), reading('b', guards), reading('c', guards)], NO_PACK);
    expect(entity?.name).toBe('Ostrand Coast Guard');
  });
});
