import type { EntityKind } from '../../model/mention.ts';
import { PARTICLES } from './data/words.ts';
import type { Draft } from './drafts.ts';
import type { Evidence } from './evidence.ts';
import { fold, lookUp } from './gazetteer.ts';

/** All mentions of one name within a report. `forms` are its spellings with the fullest first. */
export interface Group {
  readonly kind: EntityKind;
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/** The plain form under which spellings of one name meet: no article, no small kind of place, no full stops of abbreviations. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1')
    .replace(
      / (?:province|governorate|district|city|town|village|county|region|island|camp|refugee camp|pocket|enclave)$/,
      '',
    )
    .replace(/[.\s]+/g, ' ')
    .trim();
}

const ORDER: readonly EntityKind[] = ['country', 'people', 'person', 'place', 'facility', 'organisation', 'group'];

/** The kind that most speaks for; organisation where nothing does. */
export function kindOf(evidence: Evidence): EntityKind {
  let best: EntityKind = 'organisation';
  for (const kind of ORDER) if ((evidence[kind] ?? 0) > (evidence[best] ?? 0)) best = kind;
  return best;
}

/**
 * Puts the mentions of one name together: the same words, a surname or first name after the full name, an acronym
 * after its long form. A surname that two people of the report share joins the one named in full last.
 */
export function groupNames(drafts: readonly Draft[], acronyms: ReadonlyMap<string, string>): readonly Group[] {
  const byKey = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = canonicalKey(draft.text, acronyms);
    byKey.set(key, [...(byKey.get(key) ?? []), draft]);
  }
  const kinds = new Map([...byKey].map(([key, list]) => [key, kindOf(sumOf(list))]));
  const people = new Map<string, string[]>();
  for (const [key, kind] of kinds) {
    if (kind !== 'person') continue;
    for (const part of partsOf(key)) people.set(part, [...(people.get(part) ?? []), key]);
  }
  const joined = new Map<string, Draft[]>();
  for (const [key, list] of byKey) {
    for (const draft of list) {
      const target = fullNameFor(key, draft, people, byKey, kinds.get(key) ?? 'organisation') ?? key;
      joined.set(target, [...(joined.get(target) ?? []), draft]);
    }
  }
  return [...joined.values()].map((list) => {
    const own = list.filter((draft) => canonicalKey(draft.text, acronyms) !== '');
    return { kind: kindOf(sumOf(list)), name: fullest(own), drafts: list };
  });
}

function canonicalKey(text: string, acronyms: ReadonlyMap<string, string>): string {
  const key = keyOf(text);
  const long = acronyms.get(key);
  if (long !== undefined) return long;
  const known = lookUp(text) ?? lookUp(text.replace(/s$/, ''));
  return known?.kind === 'country' ? `=${known.country}` : key;
}

export function sumOf(drafts: readonly Draft[]): Evidence {
  const sum: Record<string, number> = {};
  for (const { evidence } of drafts) {
    for (const [kind, points] of Object.entries(evidence)) sum[kind] = (sum[kind] ?? 0) + points;
  }
  return sum;
}

/** The shorter forms by which a full name may come back: its surname with and without particle, its last two words, its first name. */
function partsOf(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const surname = words.at(-1) as string;
  const bare = surname.replace(/^(?:al|el|as|ash|an|ad|ar|at|az|ul)-/, '');
  const parts = new Set([surname, bare, words.slice(-2).join(' '), words[0] as string, `${words[0]} ${surname}`]);
  if (PARTICLES.has(words.at(-2) ?? '')) parts.add(`${words.at(-2)} ${surname}`);
  parts.delete(key);
  return [...parts].filter((part) => part.length > 1 && !PARTICLES.has(part));
}

function fullNameFor(
  key: string,
  draft: Draft,
  people: ReadonlyMap<string, readonly string[]>,
  byKey: ReadonlyMap<string, readonly Draft[]>,
  kind: EntityKind,
): string | null {
  const full = people.get(key) ?? people.get(key.replace(/^(?:al|el)-/, ''));
  if (full === undefined || (kind !== 'person' && kind !== 'organisation' && !isPersonHere(draft))) return null;
  if (full.length === 1) return full[0] as string;
  // Several: the one whose full name stands last before this mention.
  let best: string | null = null;
  let at = -1;
  for (const name of full) {
    for (const { start } of byKey.get(name) ?? []) {
      if (start < draft.start && start > at) [best, at] = [name, start];
    }
  }
  return best;
}

function isPersonHere({ evidence }: Draft): boolean {
  return (evidence.person ?? 0) >= 1.5;
}

/** The form with the most words, the first of them in the text. */
function fullest(drafts: readonly Draft[]): string {
  let best = '';
  for (const { text } of drafts) {
    const isLonger =
      text.split(' ').length > best.split(' ').length || (best !== '' && !best.includes(' ') && text.includes(' '));
    if (best === '' || isLonger || (/^[\p{Lu}.\d]+$/u.test(best) && text.length > best.length)) best = text;
  }
  return best;
}
