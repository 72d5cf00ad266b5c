import type { EntityKind } from '../../model/mention.ts';
import type { Quote } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import {
  ADDRESSES,
  COMPASS,
  FACILITY_HEADS,
  LEADING_HEADS,
  LEADING_PLACES,
  ORGANISATION_HEADS,
  PEOPLES,
  PLACE_HEADS,
  STRONG_LOCATIVES,
  WEAK_LOCATIVES,
} from './data/words.ts';
import { lookUp } from './gazetteer.ts';
import { hasAge, isRoleNoun, roleAfter, roleBefore, titleLength } from './roles.ts';
import type { Run } from './spans.ts';
import type { Line, Word } from './words.ts';
import { isAcronym, isCapital } from './words.ts';

/** How much speaks for each kind. Points are relative; a name's points are summed over the report. */
export type Evidence = Partial<Record<EntityKind, number>>;

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
  const before = roleBefore(text, line, at);
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

/** Where a leading adjective of nationality ends that is not part of an organisation's name: "French President", "Syrian Kurds". */
function splitBelonging(words: readonly Word[], from: number, to: number): number {
  const first = words[from] as Word;
  const known = lookUp(first.text);
  if (to - from < 2 || !(known?.kind === 'people' || PEOPLES.has(first.lower))) return from;
  const both = lookUp(`${first.text} ${(words[from + 1] as Word).text}`);
  if (both !== null) return from;
  const rest = words.slice(from + 1, to);
  const isNamed = rest.some(
    ({ lower }) =>
      ORGANISATION_HEADS.has(lower) || LEADING_HEADS.has(lower) || FACILITY_HEADS.has(lower) || PLACE_HEADS.has(lower),
  );
  return isNamed || isDefined(words, to) ? from : from + 1;
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
  const known = lookUp(name.text) ?? lookUp(proper.text);
  const evidence: Record<string, number> = { ...given };
  const add = (kind: EntityKind, points: number): void => {
    evidence[kind] = (evidence[kind] ?? 0) + points;
  };
  if (known !== null) add(known.kind, known.kind === 'place' ? 3 : 6);
  formEvidence(words.slice(from, to), add);
  contextEvidence(line, { ...run, to }, add);
  const length = to - from;
  const role = personRole(text, line, { ...run, to }, evidence);
  if (role !== null) add('person', length > 1 ? 6 : 4);
  if (hasAge(line, to)) add('person', 6);
  return { ...name, line: run.line, from, to, evidence, role, country: known?.country ?? null, isAddressed: false };
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

/** A kind of place written small belongs to the name before it: "Deir Qua province". */
function withPlaceHead(words: readonly Word[], from: number, to: number): number {
  const next = words[to];
  if (!next || isCapital(next.text)) return to;
  const belongs =
    PLACE_HEADS.has(next.lower) ||
    next.lower === 'camp' ||
    (next.lower === 'refugee' && words[to + 1]?.lower === 'camp');
  const known = lookUp(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
  if (!belongs || known?.kind === 'people' || known?.kind === 'country' || PEOPLES.has((words[to - 1] as Word).lower))
    return to;
  if (
    /^(?:area|state|city|sea|pass|reef|sound|territory|countryside|coast|desert|hills?|suburb|enclave|pocket|plain|range)$/.test(
      next.lower,
    ) &&
    isAcronym((words[to - 1] as Word).text)
  )
    return to;
  return next.lower === 'refugee' ? to + 2 : to + 1;
}

type Add = (kind: EntityKind, points: number) => void;

/** What the words of the name themselves say. */
function formEvidence(words: readonly Word[], add: Add): void {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const preposition = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (words.length > 1 && preposition > 0) add(isPlaceName(words, preposition) ? 'place' : 'organisation', 5);
  else if (words.length > 1) {
    if (FACILITY_HEADS.has(last.lower)) add('facility', 5);
    else if (ORGANISATION_HEADS.has(last.lower)) add('organisation', 5);
    else if (PLACE_HEADS.has(last.lower)) add('place', 6);
    else if (last.lower === 'camp') add('facility', 5);
    if (LEADING_PLACES.has(first.lower) && !/^(?:state|republic|province|port)$/.test(first.lower)) add('place', 3);
    if (COMPASS.has(first.lower)) add('place', 3);
  }
  if (words.length === 1 && (ORGANISATION_HEADS.has(last.lower) || LEADING_HEADS.has(last.lower)))
    add('organisation', 2);
  if (words.length === 1 && isAcronym(last.text)) add('organisation', 3);
  if (words.length === 1 && PEOPLES.has(last.lower)) add('people', 6);
  if (/^(?:al|el|bin|abu|ibn|umm|van|von|de)$/.test(words.at(-2)?.lower ?? '') && words.length > 2) add('person', 3);
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(({ text }) => /^\p{Lu}\p{L}|^\p{Lu}\.$|-\p{Lu}|^\p{Ll}{1,3}$/u.test(text))
  )
    add('person', 1.5);
  if (words.some(({ text }) => /^\p{Lu}\.$/u.test(text)) && words.length > 1) add('person', 2);
}

function isPlaceName(words: readonly Word[], preposition: number): boolean {
  return /^(?:gulf|bay|cape|isle|sea|strait|horn|republic|kingdom|islands?)$/.test(
    (words[preposition - 1] as Word).lower,
  );
}

const SAYS =
  /^(?:said|says|told|added|added|wrote|tweeted|explained|warned|argued|noted|recalled|insisted|asked|replied|admitted)$/;
const HUMAN = /^(?:who|whose)$/;

/** What the words around the name say. */
function contextEvidence({ words }: Line, { from, to }: Run, add: Add): void {
  const [before, second, third] = [words[from - 1], words[from - 2], words[from - 3]];
  const [next, after] = [words[to], words[to + 1]];
  if (before && STRONG_LOCATIVES.has(before.lower)) add('place', 2.5);
  else if (before && WEAK_LOCATIVES.has(before.lower)) add('place', 0.7);
  if (before && COMPASS.has(before.lower)) add('place', before.lower.endsWith('n') ? 4 : 2);
  if (before && LEADING_PLACES.has(before.lower) && !/^(?:capital|republic|kingdom|state)$/.test(before.lower))
    add('place', 3);
  if (before?.lower === 'of' && second && LEADING_PLACES.has(second.lower)) add('place', 5);
  if (
    before?.lower === 'of' &&
    second &&
    /^(?:north|south|east|west|outskirts|northeast|northwest|southeast|southwest|suburbs?|centre|center|residents|people|streets)$/.test(
      second.lower,
    )
  )
    add('place', 4);
  if (before?.text === ',' && third && STRONG_LOCATIVES.has(third.lower) && isCapital(second?.text ?? ''))
    add('place', 2);
  if (before?.lower === 'the' && to - from === 1) add('organisation', 1);
  if (
    next &&
    (SAYS.test(next.lower) || (next.text === ',' && HUMAN.test(after?.lower ?? '')) || HUMAN.test(next.lower))
  )
    add('person', to - from > 1 ? 2.5 : 1.5);
  if (before && SAYS.test(before.lower) && !/^(?:told)$/.test(before.lower)) add('person', to - from > 1 ? 2.5 : 1);
  if (next && isRoleNoun(next.text) && !/^(?:source|general|head|major|guard|force)s?$/.test(next.lower))
    add('organisation', 1.5);
  if (next?.text === '-' || /-based$/.test(words[to - 1]?.lower ?? '')) add('place', 1);
}
