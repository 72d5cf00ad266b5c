import { agencyOf } from '../../model/agencies.ts';
import type { EntityKind } from '../../model/mention.ts';
import { PLATFORMS } from './data/platforms.ts';
import {
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
import { datelinePlaces } from './datelines.ts';
import { lookUp } from './gazetteer.ts';
import { isRoleNoun } from './roles.ts';
import type { Line, Word } from './words.ts';
import { isAcronym, isCapital } from './words.ts';

/** How much speaks for each kind. Points are relative; a name's points are summed over the report. */
export type Evidence = Partial<Record<EntityKind, number>>;

export function add(evidence: Evidence, kind: EntityKind, points: number): void {
  evidence[kind] = (evidence[kind] ?? 0) + points;
}

/** Adds what the words of a name and the words around it say of its kind. */
export function gather(evidence: Evidence, line: Line, from: number, to: number): void {
  const { words } = line;
  const name = words.slice(from, to);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return;
  const site: Site = { words, from, to, name, first, last, before: words[from - 1], next: words[to] };
  for (const [kind, points, holds] of CUES) if (holds(site)) add(evidence, kind, points);
  if (to <= datelinePlaces(line)) add(evidence, 'place', 6);
}

interface Site {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly name: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
}

type Cue = readonly [kind: EntityKind, points: number, holds: (site: Site) => boolean];

/** Shorter abbreviations stand for much else. */
const SHORTEST_AGENCY = 3;

function isAgency(name: readonly Word[]): boolean {
  const words = name.map(({ text }) => text).join(' ');
  return words.length >= SHORTEST_AGENCY && agencyOf(words) !== null;
}

const SAYS =
  /^(?:said|says|told|added|adds|wrote|tweeted|explained|warned|argued|noted|recalled|insisted|asked|replied|admitted)$/;
const LANDFORM = /^(?:gulf|bay|cape|isle|sea|strait|horn|republic|kingdom|islands?)$/;
const PART_OF_PLACE =
  /^(?:north|south|east|west|outskirts|northeast|northwest|southeast|southwest|suburbs?|centre|center|quarters?|streets?|lanes?|alleys|hills|residents|inhabitants|people|mayor|governor|siege|shelling|bombardment|battle)$/;

const isOf = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'for';
const hasOf = ({ name }: Site): boolean => name.slice(1).some(isOf);
const headOfPhrase = ({ name }: Site): string => name[name.findIndex(isOf) - 1]?.lower ?? '';
const isLong = ({ name }: Site): boolean => name.length > 1;
const isOne = ({ name }: Site): boolean => name.length === 1;
const endsIn = (heads: ReadonlySet<string>) => (site: Site) =>
  isLong(site) && !hasOf(site) && heads.has(site.last.lower);
const isPersonal = ({ text }: Word): boolean => /^\p{Lu}\p{L}|^\p{Lu}\.$|-\p{Lu}|^\p{Ll}{1,3}$/u.test(text);

/** Verbs whose object is most often a place in the news of crises. */
const TAKEN =
  /^(?:fled|fleeing|seized|captured|recaptured|retook|entered|reached|shelled|bombed|besieged|overran|evacuated|stormed|liberated)$/;
/** What comes down "on" a place. */
const FALLS =
  /^(?:fell|fall|fired|rained|dropped|landed|attacks?|raids?|strikes?|airstrikes?|assaults?|offensive|advance|march|shelling|bombardment)$/;
/** Words for a village, a hill, a river or a gate that open place names in Arabic, Persian, Hebrew, Spanish and Portuguese. */
const GENERICS: ReadonlySet<string> = new Set(
  `khirbat khirbet deir jebel jabal jabel tell tel khan wadi beit bayt kafr kfar ain ayn nahr bandar ras qalat bab las los rio monte villa
   puerto ciudad serra isla playa`.split(/\s+/),
);
/** Nouns for a body of people, by which an apposition tells what a name is: "Blue Harbour, an aid group from Denmark". */
const BODIES: ReadonlySet<string> = new Set(
  `group organisation organization agency charity company firm militia movement party newspaper paper channel broadcaster
   station network website union alliance coalition faction bank institute body watchdog outfit`.split(/\s+/),
);
const DEMONYM = /^\p{Lu}\p{L}{2,}(?:ian|ese|ish)$/u;
const LONGEST_DESCRIPTION = 5;

/** Whether "a" or "the" and a noun of the list stand from `at` on, with modifiers between: "an aid group", "a small village". */
function describes(words: readonly Word[], at: number, nouns: ReadonlySet<string>): boolean {
  if (!/^(?:an?|the)$/.test(words[at]?.lower ?? '')) return false;
  for (const { text, lower } of words.slice(at + 1, at + LONGEST_DESCRIPTION)) {
    if (nouns.has(lower)) return true;
    if (!/^[\p{L}-]+$/u.test(text) || /^(?:of|in|who|that|which|from|and)$/.test(lower)) return false;
  }
  return false;
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** "Upper Qua: 1,200 families": the label of a row that counts. */
function opensRow({ words, from, to, next }: Site): boolean {
  return from === 0 && next?.text === ':' && /^\d/.test(words[to + 1]?.text ?? '') && words[to + 2]?.text !== ':';
}

const HOLDING = /^(?:held|controlled|backed|led|run|allied|affiliated|linked|aligned|dominated|occupied)$/;

/** "X-held villages": X is somebody who holds them. */
function isHolder({ last, next, words, to }: Site): boolean {
  return next?.text === '-' && next.start === last.end && HOLDING.test(words[to + 1]?.lower ?? '');
}

/** "The Harbour Watch spokesman": a body's; but "Ida Quist head of the Watch" is a person whose comma was lost. */
function isBeforeRole({ next, words, to }: Site): boolean {
  return next !== undefined && isRoleNoun(singular(next.text)) && !isOf(words[to + 1]);
}

/** Each cue with its kind and its weight, set by hand on reports of the Syrian war and of floods and weighed against each other. */
const CUES: readonly Cue[] = [
  // The words of the name.
  ['place', 5, (site) => hasOf(site) && LANDFORM.test(headOfPhrase(site))],
  ['organisation', 5, (site) => hasOf(site) && !LANDFORM.test(headOfPhrase(site))],
  ['facility', 5, endsIn(FACILITY_HEADS)],
  ['facility', 3, ({ name }) => name.length > 2 && /^(?:medical|transit|detention)$/.test(name.at(-2)?.lower ?? '')],
  ['organisation', 5, (site) => endsIn(ORGANISATION_HEADS)(site) && !FACILITY_HEADS.has(site.last.lower)],
  ['place', 6, endsIn(PLACE_HEADS)],
  [
    'place',
    3,
    (site) =>
      isLong(site) &&
      LEADING_PLACES.has(site.first.lower) &&
      !/^(?:state|republic|province|port)$/.test(site.first.lower),
  ],
  ['place', 2.5, (site) => isLong(site) && COMPASS.has(site.first.lower)],
  [
    'place',
    2.5,
    ({ name }) =>
      name.length === 2 && /^port$/i.test(name[0]?.text ?? '') && !ORGANISATION_HEADS.has(name[1]?.lower ?? ''),
  ],
  ['place', 2, (site) => isLong(site) && GENERICS.has(site.first.lower)],
  ['people', 8, (site) => isLong(site) && COMPASS.has(site.first.lower) && lookUp(site.last.text)?.kind === 'people'],
  [
    'organisation',
    5,
    (site) => isLong(site) && /^(?:radio|tv|television|hezb|agence|al-jazeera)$/.test(site.first.lower),
  ],
  [
    'organisation',
    2,
    (site) => isOne(site) && (ORGANISATION_HEADS.has(site.last.lower) || LEADING_HEADS.has(site.last.lower)),
  ],
  ['organisation', 2.5, (site) => isOne(site) && isAcronym(site.last.text) && site.last.text.length <= 6],
  ['organisation', 8, ({ name, last }) => PLATFORMS.has(last.lower) || isAgency(name)],
  ['people', 6, (site) => isOne(site) && PEOPLES.has(site.last.lower)],
  [
    'person',
    3,
    ({ name }) => name.length > 2 && /^(?:al|el|bin|abu|ibn|umm|van|von|de)$/.test(name.at(-2)?.lower ?? ''),
  ],
  [
    'people',
    6,
    ({ name }) =>
      name.length === 1 &&
      /-/.test(name[0]?.text ?? '') &&
      (name[0]?.text ?? '')
        .split('-')
        .every((part) => lookUp(part)?.kind === 'people' || PEOPLES.has(part.toLowerCase())),
  ],
  ['person', 1.5, ({ name }) => name.length >= 2 && name.length <= 4 && name.every(isPersonal)],
  ['person', 2, (site) => isLong(site) && site.name.some(({ text }) => /^\p{Lu}\.$/u.test(text))],
  // The words before it.
  ['place', 2.5, (site) => site.before !== undefined && STRONG_LOCATIVES.has(site.before.lower) && !isHolder(site)],
  ['organisation', 1.5, isHolder],
  ['place', 0.7, ({ before }) => before !== undefined && WEAK_LOCATIVES.has(before.lower)],
  ['place', 1, ({ before }) => /^(?:from|into|towards?|through|via|off)$/.test(before?.lower ?? '')],
  ['place', 2, ({ before }) => TAKEN.test(before?.lower ?? '')],
  ['place', 2, ({ before, words, from }) => before?.lower === 'on' && FALLS.test(words[from - 2]?.lower ?? '')],
  [
    'place',
    2.5,
    ({ before, words, from }) => before?.lower === 'the' && STRONG_LOCATIVES.has(words[from - 2]?.lower ?? ''),
  ],
  ['organisation', 3, (site) => isLong(site) && site.before?.lower === 'the'],
  [
    'organisation',
    3,
    (site) => isLong(site) && /^an?$/.test(site.before?.lower ?? '') && /^\p{Ll}/u.test(site.next?.text ?? ''),
  ],
  [
    'organisation',
    3,
    ({ before }) => /^(?:leads|led|heads|headed|runs|founded|chairs|joined)$/.test(before?.lower ?? ''),
  ],
  ['organisation', 2, ({ before, words, from }) => before?.lower === 'the' && words[from - 2]?.lower === 'told'],
  ['place', -4, ({ before }) => before?.lower === 'told'],
  ['place', 4, ({ before }) => before !== undefined && COMPASS.has(before.lower) && before.lower.endsWith('n')],
  ['place', 2, ({ before }) => before !== undefined && COMPASS.has(before.lower) && !before.lower.endsWith('n')],
  [
    'place',
    3,
    ({ before }) =>
      before !== undefined &&
      LEADING_PLACES.has(before.lower) &&
      !/^(?:capital|republic|kingdom|state)$/.test(before.lower),
  ],
  ['place', 5, ({ before, words, from }) => before?.lower === 'of' && LEADING_PLACES.has(words[from - 2]?.lower ?? '')],
  ['place', 4, ({ before, words, from }) => before?.lower === 'of' && PART_OF_PLACE.test(words[from - 2]?.lower ?? '')],
  [
    'place',
    2,
    ({ before, words, from }) =>
      before?.text === ',' &&
      isCapital(words[from - 2]?.text ?? '') &&
      STRONG_LOCATIVES.has(words[from - 3]?.lower ?? ''),
  ],
  [
    'place',
    3,
    ({ words, from }) =>
      words.slice(Math.max(0, from - 3), from).some(({ lower }) => lower.endsWith('s') && LEADING_PLACES.has(lower)),
  ],
  ['organisation', 1, (site) => isOne(site) && site.before?.lower === 'the'],
  ['person', 1, (site) => isOne(site) && SAYS.test(site.before?.lower ?? '') && site.before?.lower !== 'told'],
  ['person', 2.5, (site) => isLong(site) && SAYS.test(site.before?.lower ?? '') && site.before?.lower !== 'told'],
  // The words after it.
  ['person', 1.5, (site) => isOne(site) && SAYS.test(site.next?.lower ?? '')],
  ['person', 2.5, (site) => isLong(site) && SAYS.test(site.next?.lower ?? '')],
  [
    'person',
    2.5,
    ({ next, words, to }) => /^whos?e?$/.test(next?.text === ',' ? (words[to + 1]?.lower ?? '') : (next?.lower ?? '')),
  ],
  [
    'organisation',
    1.5,
    (site) => isBeforeRole(site) && !/^(?:source|general|head|major|guard|force)s?$/.test(site.next?.lower ?? ''),
  ],
  ['organisation', 3, (site) => isLong(site) && isBeforeRole(site)],
  ['place', 6, ({ next, words, to }) => next?.text === ',' && describes(words, to + 1, LEADING_PLACES)],
  ['organisation', 6, ({ next, words, to }) => next?.text === ',' && describes(words, to + 1, BODIES)],
  ['place', 3, ({ next, words, to }) => next?.text === ',' && words[to + 1]?.lower === 'where'],
  ['place', 3, ({ next }) => /^(?:lies|straddles)$/.test(next?.lower ?? '')],
  ['place', 5, opensRow],
  ['people', 2, (site) => isOne(site) && DEMONYM.test(site.last.text) && /^\p{Ll}/u.test(site.next?.text ?? '')],
  ['place', 1, ({ next, words, to }) => next?.text === '-' && words[to + 1]?.lower === 'based'],
];
