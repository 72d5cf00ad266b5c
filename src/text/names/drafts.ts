import type { Quote } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import {
  ADDRESSES,
  FACILITY_HEADS,
  LEADING_HEADS,
  ORGANISATION_HEADS,
  PEOPLES,
  PLACE_HEADS,
  TITLES,
} from './data/words.ts';
import type { Evidence } from './evidence.ts';
import { add, gather } from './evidence.ts';
import type { Known } from './gazetteer.ts';
import { lookUp } from './gazetteer.ts';
import { hasAge, isRoleNoun, roleAfter, roleBefore, titleLength } from './roles.ts';
import type { Run } from './spans.ts';
import type { Line, Word } from './words.ts';
import { isAcronym, isCapital } from './words.ts';

/** One name as found, before the report's other names are known. */
export interface Draft extends Quote {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
  readonly role: Quote | null;
  readonly country: string | null;
  /** A form of address alone stood before it ("Ms X"). */
  readonly isAddressed: boolean;
}

/** The names in a run: its titles, a leading adjective of nationality and the name proper, each with what speaks for its kind. */
export function draftsOf(text: string, line: Line, run: Run): readonly Draft[] {
  const { words } = line;
  const { from, to } = run;
  const titles = titleLength(words, from, to);
  if (titles > 0) return personDrafts(text, line, run, from + titles);
  if (isTitleOnly(words, from, to)) return titleHolders(text, line, run);
  const parts = splitNames(words, from, to);
  if (parts > from) {
    return [...draftsOf(text, line, { ...run, to: parts }), ...draftsOf(text, line, { ...run, from: parts })];
  }
  const split = splitBelonging(words, from, to);
  const drafts: Draft[] = [];
  if (split > from) drafts.push(draftOf(text, line, { ...run, to: split }, {}));
  if (split < to) drafts.push(draftOf(text, line, { ...run, from: split }, {}));
  return drafts;
}

function personDrafts(text: string, line: Line, run: Run, at: number): readonly Draft[] {
  const { words } = line;
  const title = words.slice(run.from, at);
  const isAddressed = title.every(({ lower }) => ADDRESSES.has(lower));
  const before = roleBefore(text, line, at) ?? roleBefore(text, line, run.from);
  const start = Math.min(before?.start ?? Number.POSITIVE_INFINITY, title[0]?.start ?? 0);
  const role = isAddressed ? null : quoteOf(text, start, (words[at - 1] as Word).end);
  const holders: Draft[] = [];
  // "US Army Spokesperson Colonel X": what stands before the title is a name of its own.
  const first = title.findIndex(({ text: word }) => isRoleNoun(word.replace(/\.$/, '')));
  if (first > 0) {
    const isName = title
      .slice(0, first)
      .every(({ text: word }) => lookUp(word) !== null || isAcronym(word) || PEOPLES.has(word.toLowerCase()));
    const known = lookUp(
      title
        .slice(0, first)
        .map((word) => word.text)
        .join(' '),
    );
    if (isName || known !== null) holders.push(draftOf(text, line, { ...run, to: run.from + first }, {}));
  }
  const person = draftOf(text, line, { ...run, from: at }, { person: 8 });
  return [...holders, { ...person, role: role ?? person.role, isAddressed }];
}

/** A title in capitals without a name ("Prime Minister"): it names nobody by itself. */
function isTitleOnly(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1] as Word;
  if (!isRoleNoun(last.text) || ORGANISATION_HEADS.has(last.lower) || lookUp(last.text) !== null) return false;
  return to - from > 1 || TITLES.has(last.lower);
}

function titleHolders(text: string, line: Line, run: Run): readonly Draft[] {
  const first = line.words[run.from] as Word;
  const isHolder = run.to - run.from > 1 && (isAcronym(first.text) || lookUp(first.text) !== null);
  return isHolder ? [draftOf(text, line, { ...run, to: run.from + 1 }, {})] : [];
}

/**
 * Where one name ends and another begins that no comma parts: "Qua Council Ada Roke", "Qua (a town) Quastan (a country)", "Quastan Ada
 * bin Roke". The run's start where it is one name.
 */
function splitNames(words: readonly Word[], from: number, to: number): number {
  const name = words.slice(from, to);
  const isKnown = (word: Word | undefined, kinds: string): boolean =>
    word !== undefined && kinds.includes(lookUp(word.text)?.kind ?? 'none');
  if (name.length < 2 || lookUp(name.map(({ text }) => text).join(' ')) !== null || isDefined(words, to)) return from;
  if (isKnown(name.at(-1), 'people') && !isKnown(name[0], 'people') && words[to]?.text === words[to]?.lower)
    return to - 1;
  if (isKnown(name.at(-1), 'country') && name.slice(0, -1).every((word) => isKnown(word, 'place country')))
    return to - 1;
  const head = name.findIndex(({ lower }) => ORGANISATION_HEADS.has(lower));
  const rest = head > 0 ? name.length - head - 1 : 0;
  const isPerson = (part: readonly Word[]): boolean =>
    part.length >= 2 &&
    part.length <= 4 &&
    !part.some((word) => isHeadWord(word) || isAcronym(word.text) || /^(?:of|for|and|&)$/.test(word.lower));
  if (rest >= 2 && isPerson(name.slice(head + 1)) && !isKnown(name[head + 1], 'people place country'))
    return from + head + 1;
  return name.length >= 3 && isKnown(name[0], 'country') && isPerson(name.slice(1)) ? from + 1 : from;
}

/** Where a leading adjective of nationality ends that is not part of an organisation's name: "French President", "Syrian Kurds". */
function splitBelonging(words: readonly Word[], from: number, to: number): number {
  const first = words[from] as Word;
  const known = lookUp(first.text);
  const second = words[from + 1];
  if (to - from >= 3 && isAcronym(first.text) && !words.slice(from, to).some(isHeadWord)) return from + 1;
  if (to - from < 2 || !(known?.kind === 'people' || PEOPLES.has(first.lower))) return from;
  const both = lookUp(`${first.text} ${second?.text}`);
  if (both !== null) return from;
  const rest = words.slice(from + 1, to);
  const isNamed = rest.some(
    ({ lower }) =>
      ORGANISATION_HEADS.has(lower) || LEADING_HEADS.has(lower) || FACILITY_HEADS.has(lower) || PLACE_HEADS.has(lower),
  );
  return isNamed || isDefined(words, to) ? from : from + 1;
}

function isHeadWord({ lower }: Word): boolean {
  return isBodyWord(lower) || PLACE_HEADS.has(lower);
}

function isBodyWord(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || LEADING_HEADS.has(word) || FACILITY_HEADS.has(word);
}

/** An acronym in brackets follows. */
function isDefined(words: readonly Word[], to: number): boolean {
  return /^[([]$/.test(words[to]?.text ?? '') && isAcronym(words[to + 1]?.text ?? '');
}

function draftOf(text: string, line: Line, run: Run, given: Evidence): Draft {
  const { words } = line;
  const { from } = run;
  const to = withPlaceHead(words, from, run.to);
  const name = quoteOf(text, (words[from] as Word).start, (words[to - 1] as Word).end);
  const proper = quoteOf(text, name.start, (words[run.to - 1] as Word).end);
  const known = knownAs(name.text) ?? knownAs(proper.text);
  const evidence: Record<string, number> = { ...given };
  if (known !== null) add(evidence, known.kind, known.kind === 'place' ? 3 : 6);
  gather(evidence, line, from, to);
  const role = personRole(text, line, { ...run, to }, evidence);
  if (role !== null) add(evidence, 'person', to - from > 1 ? 6 : 4);
  if (hasAge(line, to)) add(evidence, 'person', 6);
  return {
    start: name.start,
    end: name.end,
    text: name.text,
    line: run.line,
    from,
    to,
    evidence,
    role,
    country: known?.country ?? null,
    isAddressed: false,
  };
}

/** A country with its possessive s on pages that lost their apostrophes. */
function possessed(name: string): Known | null {
  const known = /^\p{Lu}\p{Ll}+s$/u.test(name) ? lookUp(name.slice(0, -1)) : null;
  return known?.kind === 'country' ? known : null;
}

/** What the gazetteer knows of it: an acronym is no city that happens to be spelled alike. */
function knownAs(name: string): Known | null {
  const known = lookUp(name) ?? possessed(name);
  return known?.kind === 'place' &&
    isAcronym(name) &&
    name.length <= 5 &&
    !/^(?:ERBIL|CAIRO|PARIS|TUNIS|DAKAR|DUBAI|DELHI|SEOUL|TOKYO|MINSK|SOFIA|QUITO|LAGOS|HANOI|DHAKA|AMMAN|BASRA|MOSUL)$/.test(
      name,
    )
    ? null
    : known;
}

function personRole(text: string, line: Line, { from, to }: Run, evidence: Evidence): Quote | null {
  if (
    (evidence.organisation ?? 0) >= 5 ||
    (evidence.country ?? 0) > 0 ||
    (evidence.people ?? 0) > 0 ||
    (evidence.facility ?? 0) > 0
  )
    return null;
  return roleBefore(text, line, from) ?? (to - from > 1 ? roleAfter(text, line, to) : null);
}

/** Kinds of built place of which a name says which, also where they are written small: "the Qua junction". */
const SMALL_FACILITY_HEADS = new Set(
  'camp prison jail bridge junction crossroads roundabout crossing checkpoint dam airport airbase'.split(' '),
);

/** What a country's name tells apart from others and makes no part of it: "the Quastan river". */
const WATERS = new Set(['river', 'lake', 'sea', 'canal', 'delta', 'basin', 'strait']);

/** A kind of place written small belongs to the name before it: "Deir Qua province". */
function withPlaceHead(words: readonly Word[], from: number, to: number): number {
  const next = words[to];
  if (!next || isCapital(next.text)) return to;
  const belongs =
    PLACE_HEADS.has(next.lower) ||
    SMALL_FACILITY_HEADS.has(next.lower) ||
    isVenue(words, from, to) ||
    (next.lower === 'refugee' && words[to + 1]?.lower === 'camp');
  if (!belongs) return to;
  const known = lookUp(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  const isWater = WATERS.has(next.lower) && known?.kind === 'country';
  if (known?.kind === 'people' || (known?.kind === 'country' && !isWater) || PEOPLES.has((words[to - 1] as Word).lower))
    return to;
  if (
    /^(?:area|state|city|prison|jail|checkpoint|airbase|airport|sea|pass|reef|sound|territory|countryside|coast|desert|hills?|suburb|enclave|pocket|plain|range)$/.test(
      next.lower,
    ) &&
    isAcronym((words[to - 1] as Word).text)
  )
    return to;
  return next.lower === 'refugee' || isCentre(words, to) ? to + 2 : to + 1;
}

/** Built places where people meet, named by a word that nothing else knows: "the Red Lantern diner". */
const VENUES = new Set(
  `hall diner restaurant cafe hotel nightclub theatre theater stadium school hospital clinic mosque church temple mall
   factory warehouse`.split(/\s+/),
);
/** What makes a "centre" a place rather than a body. */
const CENTRES = new Set(
  'medical transit detention reception health evacuation treatment shopping community screening'.split(' '),
);

/** "The" before it, and neither a state, a people nor an acronym: "the Norwegian hospital" has no name. */
function isVenue(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  if (words[from - 1]?.lower !== 'the' || name.some(({ text, lower }) => isAcronym(text) || isBodyWord(lower)))
    return false;
  if (lookUp(name.map(({ text }) => text).join(' ')) !== null) return false;
  return VENUES.has(words[to]?.lower ?? '') || isCentre(words, to);
}

function isCentre(words: readonly Word[], at: number): boolean {
  return CENTRES.has(words[at]?.lower ?? '') && /^cent(?:re|er)$/.test(words[at + 1]?.lower ?? '');
}
