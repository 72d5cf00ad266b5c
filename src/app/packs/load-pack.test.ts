import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../../base/fail.ts';
import { MEASURES } from '../../model/claim.ts';
import { GENERAL_CLASSES } from '../../model/lattice/classes.ts';
import { packNames } from './find-pack.ts';
import { loadPack } from './load-pack.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterAll(() => rmSync(home, { recursive: true }));

function pack(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries({ 'pack.yaml': `name: ${name}\ntitle: T\nabout: A\n`, ...files })) {
    const path = join(home, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(home, name);
}

function failureOf(words: string): string {
  try {
    loadPack(words);
  } catch (error) {
    if (error instanceof Failure) return error.message.replace(`${home}/`, '');
    throw error;
  }
  return 'no failure';
}

describe('the packs that ship', () => {
  it('all load', () => {
    expect(packNames()).toEqual(expect.arrayContaining(['custody', 'disaster']));
    for (const name of packNames()) expect(loadPack(name).name).toBe(name);
  });

  it('keep the names of a case out of the general packs', () => {
    expect(loadPack('custody').names).toEqual([]);
    expect(loadPack('disaster').names).toEqual([]);
  });

  it('are together in the pack of a case that chose none', () => {
    const { compartments, issues, gaps } = loadPack('general');
    const parts = [loadPack('custody'), loadPack('disaster')];
    expect(new Set(compartments.map(({ id }) => id))).toEqual(
      new Set(parts.flatMap((part) => part.compartments.map(({ id }) => id))),
    );
    expect(new Set(issues.map(({ id }) => id))).toEqual(
      new Set(parts.flatMap((part) => part.issues.map(({ id }) => id))),
    );
    expect(gaps).toBe(false);
  });

  it('can be left out', () => {
    expect(loadPack('none').compartments).toEqual([]);
  });
});

describe('the page about packs', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/packs.md'), 'utf8');

  it('shows a pack that loads', () => {
    const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(loadPack(pack('ferry', { 'pack.yaml': text })).flows.map(({ id }) => id)).toEqual(['boats']);
  });

  it('lists every general class and measure', () => {
    for (const word of [...GENERAL_CLASSES.map(({ id }) => id), ...MEASURES]) expect(page).toContain(`\`${word}\``);
  });
});

describe('a pack that extends another', () => {
  it('adds to it, and its own items take the place of those with the same id', () => {
    pack('island', {
      'system.yaml':
        'compartments:\n- {id: pier, title: at the pier, measures: [inside]}\n- {id: hall, title: in the hall, measures: [sheltered]}\n',
    });
    const path = pack('islet', {
      'pack.yaml': 'name: islet\ntitle: T\nabout: A\nextends: island\n',
      'system.yaml': 'compartments:\n- {id: pier, title: at the mole, measures: [inside]}\n',
    });
    expect(loadPack(path).compartments.map(({ title }) => title)).toEqual(['at the mole', 'in the hall']);
  });

  it('cannot extend itself on any way', () => {
    pack('hen', { 'pack.yaml': 'name: hen\ntitle: T\nabout: A\nextends: egg\n' });
    const path = pack('egg', { 'pack.yaml': 'name: egg\ntitle: T\nabout: A\nextends: hen\n' });
    expect(failureOf(path)).toBe('hen/pack.yaml:4:1: a pack cannot extend itself, and "egg" leads back here.');
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, string, string]>([
    [
      'key',
      'flows:\n  - id: out\n    titel: Out\n',
      '3:5: there is no key "titel" here; allowed are id, title, from, to, measures, populations.',
    ],
    [
      'top',
      'verbs: [flee]\n',
      '1:1: there is no key "verbs" here; allowed are name, title, about, names, populations, compartments, flows, rules, issues, gaps, extends.',
    ],
    ['syntax', 'names: [\n', '2:1: this is not YAML'],
    [
      'measure',
      'compartments:\n- {id: a, title: A, measures: [insid]}\n',
      '2:32: "measures" must be one of killed, injured,',
    ],
    ['type', 'names: Kalmar\n', '1:1: "names" must be a list.'],
    ['missing', 'names:\n- kind: place\n', '2:3: "name" is missing: it must be text.'],
    ['class', 'populations:\n- {id: a, words: [x], within: [pepole]}\n', '2:23: no population is called "pepole"'],
    [
      'circle',
      'populations:\n- {id: a, words: [x], within: [b]}\n- {id: b, words: [y], within: [a]}\n',
      '2:23: a class cannot be within itself: a is within b is within a.',
    ],
    [
      'place',
      'names:\n- {name: Kalmar, kind: place, within: Kalmar}\n',
      '2:31: a place cannot be within itself: Kalmar is within Kalmar.',
    ],
    [
      'alias',
      'names:\n- {name: Ostrand, kind: place, also: [OS]}\n- {name: Osmund, kind: place, also: [OS]}\n',
      '3:31: "OS" already means "Ostrand"; a name can mean one thing only.',
    ],
    [
      'compartment',
      'flows:\n- {id: out, title: Out, from: pocket, to: null, measures: [left]}\n',
      '2:25: no compartment is called "pocket"; this pack has none.',
    ],
    ['rule', 'rules:\n- {id: a, kind: magic, says: S}\n', '2:11: "kind" must be one of'],
    [
      'rulekey',
      'rules:\n- {id: a, kind: parts-within-whole, measures: [killed], day: 3, says: S}\n',
      '2:57: there is no key "day" here; allowed are id, kind, measures, says.',
    ],
  ])('%s', (name, text, words) => {
    const path = pack(name, { 'part.yaml': text });
    expect(failureOf(path)).toContain(`${name}/part.yaml:${words}`);
  });

  it('names the packs there are where there is none of that name', () => {
    expect(failureOf('custardy')).toMatch(/^No pack is named "custardy": there are .*custody/);
    expect(failureOf('/nowhere/at all')).toContain('No pack is named');
  });

  it('tells a title given twice, and one never given', () => {
    expect(failureOf(pack('twice', { 'x.yaml': 'title: U\n' }))).toContain(
      'twice/x.yaml:1:1: "title" is already given in',
    );
    expect(failureOf(pack('never', { 'pack.yaml': 'name: never\nabout: A\n' }))).toBe(
      'never/pack.yaml:1:1: "title" is missing: it must be text.',
    );
  });
});
