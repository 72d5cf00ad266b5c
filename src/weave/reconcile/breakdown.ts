import { once } from '../../base/once.ts';
import type { Finding } from '../../model/finding.ts';
import { findingOf } from '../account/finding-of.ts';
import { amount, figure, list, page } from '../account/phrase.ts';
import type { Scene } from '../account/scene.ts';
import { isStated, populationsOf } from '../account/scene.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Breakdown } from './division.ts';
import { divisions, ONLY_SOME } from './division.ts';
import { failingSum, sideOf } from './sum.ts';

const REACH = 400;
/** What opens a list right behind the figure and its noun. */
const OPENING = /^[^.:;()\d\n]{0,80}?(?::\s|\(|\s[—–-]\s|—)/u;
const LIST_END = /[.;!?](?=["”’)]*(?:\s|$))|\n/u;
const JOINT = /,\s+(?:and|plus)\s+|,\s+|\s+(?:and|plus)\s+/u;
const LAST_JOINT = /\s(?:and|plus)\s(?:[^,]|,\S)*$/u;
/** How far into its item a part's figure may stand: "in Aru 5,200". */
const ITEM_HEAD = 30;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER_WORDS = NUMBERS.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join(
  '|',
);
/** A number of things in the plural; a day of a month is none. */
const ANNOUNCED = new RegExp(String.raw`(?<![\d.,])\b(${NUMBER_WORDS}|\d{1,2})\s+(?:\p{Ll}+\s+)?\p{Ll}+s\b`, 'gu');

/** All whole breakdowns of a case; silent about lists that may leave some out. */
export const breakdowns = once((scene: Scene): readonly Breakdown[] => {
  const groups = groupBy(scene.facts.filter(isStated), ({ report }) => report.id);
  return [...groups.values()].flatMap((facts) => facts.flatMap((whole) => breakdownOf(whole, facts, scene) ?? []));
});

function breakdownOf(whole: Fact, facts: readonly Fact[], scene: Scene): Breakdown | null {
  const { text } = whole.report;
  const { start, end } = whole.claim.quantity;
  const opening = OPENING.exec(text.slice(end, end + REACH))?.[0];
  if (opening === undefined) return null;
  const from = end + opening.length;
  const rest = text.slice(from, from + REACH);
  const length = opening.endsWith('(') ? rest.indexOf(')') : rest.search(LIST_END);
  const listed = rest.slice(0, length < 0 ? REACH : length);
  if (ONLY_SOME.test(listed) || ONLY_SOME.test(opening) || !LAST_JOINT.test(listed)) return null;
  const items = listed.split(JOINT);
  const parts: Fact[] = [];
  let at = from;
  for (const item of items) {
    at = text.indexOf(item, at);
    const own = partIn(item, at, whole, facts, scene);
    if (own === null) return null;
    parts.push(own);
    at += item.length;
  }
  return isAnnounced(text.slice(sentenceStart(text, start), start), text.slice(end, from), items.length)
    ? { whole, parts }
    : null;
}

/** The one figure of an item, of the kind that the whole counts. */
function partIn(item: string, at: number, whole: Fact, facts: readonly Fact[], scene: Scene): Fact | null {
  const inside = facts.filter(({ claim: { quantity } }) => quantity.start >= at && quantity.end <= at + item.length);
  const [part, second] = inside;
  if (part === undefined || second !== undefined || part.claim.quantity.start - at > ITEM_HEAD) return null;
  const { start, end } = part.claim.quantity;
  if (/\d/.test(item.slice(0, start - at)) || /\d/.test(item.slice(end - at))) return null;
  const isOfOneMeasure = part.claim.measure === whole.claim.measure || part.claim.measure === 'other';
  return isOfOneMeasure && part.unit === whole.unit && populationsOf(part, whole, scene.pack) !== 'apart' ? part : null;
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return Math.max(0, at - REACH) + stop + 1;
}

/** "The three camps hold": a number of places or groups before the list is the number of its items. */
function isAnnounced(before: string, after: string, items: number): boolean {
  const said = [...`${before} | ${after}`.matchAll(ANNOUNCED)].map(([, word = '']) => {
    const at = NUMBERS.indexOf(word.toLowerCase());
    return at < 0 ? Number(word) : at + 2;
  });
  return said.length === 0 || said.includes(items);
}

/** Breakdowns whose parts fall short of the whole, or make more and are not linked to it as parts. */
export function checkBreakdowns(scene: Scene): readonly Finding[] {
  const short = breakdowns(scene).flatMap(({ whole, parts }) => {
    const high = sum(parts.map(({ strict }) => most(strict)));
    return high < least(whole.strict) ? [finding({ whole, parts }, high, least(whole.strict))] : [];
  });
  const over = [...breakdowns(scene), ...divisions(scene)].flatMap(({ whole, parts }) => {
    const low = sum(parts.map(({ strict }) => least(strict)));
    const isLinked = parts.some(({ claim }) => claim.links.some((link) => link.claim === whole.claim.id));
    return low > most(whole.strict) && !isLinked ? [finding({ whole, parts }, low, most(whole.strict))] : [];
  });
  return [...short, ...over];
}

function finding({ whole, parts }: Breakdown, total: number, stated: number): Finding {
  const of = (value: number): string => amount(value, whole.unit);
  const side = total < stated ? most : least;
  const gap = `${of(Number(Math.abs(stated - total).toPrecision(12)))} ${total < stated ? 'less' : 'more'} than ${of(stated)}`;
  return findingOf({
    kind: 'does-not-add-up',
    reading: 'strict',
    facts: [whole, ...parts],
    sum:
      total < stated
        ? failingSum(
            sideOf('the parts', parts, 'strict', 'max'),
            sideOf('the whole', [whole], 'strict', 'min'),
            whole.unit,
          )
        : failingSum(
            sideOf('the whole', [whole], 'strict', 'max'),
            sideOf('the parts', parts, 'strict', 'min'),
            whole.unit,
          ),
    words:
      `The parts do not make the whole in ${page(whole.report)}: ${list(parts.map(figure))} of ${figure(whole)} are ` +
      `${parts.map(({ strict }) => of(side(strict))).join(' + ')} = ${of(total)}, ${gap}. A part is left out or wrong, or the whole is.`,
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
