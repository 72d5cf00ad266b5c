import type { Claim, Measure, Population } from '../../model/claim.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Span } from '../../model/span.ts';
import type { Figure } from './counted.ts';
import { labelledNoun } from './label.ts';
import type { Told } from './links.ts';
import { countBefore, isSpeaker, pluralSubject, wholeOfPronoun } from './links.ts';
import { isCount, tollOf } from './measure/by-toll.ts';
import { isCompared } from './measure/compared.ts';
import { corrects } from './measure/correction.ts';
import { fits } from './measure/fits.ts';
import { nounMeasure } from './measure/lexicon.ts';
import { isSameCount } from './measure/same-count.ts';
import { afterWhole, bareToldToBe, frontedNoun, toldToBe } from './parts.ts';
import { populationSpan } from './population-span.ts';
import { isNominal, lemmaOf, reachOf, relOf, uposOf, wordOf } from './tree.ts';
import { classOfWords, sortOf } from './what.ts';

/** What a figure takes from the one before it: its population, and the unit that goes with it ("houses"). */
export interface Inherited {
  readonly population: Population | null;
  readonly unit: string | null;
}

const NOTHING: Inherited = { population: null, unit: null };

/** What a figure counts: `own` words beside it, and, once its measure is known, what it takes from the figure before. */
export interface Counted {
  readonly own: Population | null;
  readonly told: (measure: Measure) => Inherited;
}

export function populationOf(figure: Figure, text: string, pack: Pack, told: readonly Told[]): Counted {
  const span = isState(figure)
    ? (toldSpan(figure) ?? wholeSpan(figure) ?? labelledNoun(figure, pack))
    : populationSpan(figure);
  const words = span === null ? null : text.slice(span.start, span.end);
  const own = words === null ? null : { text: words, class: classOfWords(words, pack) };
  return {
    own,
    told: (measure) => (own === null ? inherited(figure, measure, text, pack, told) : { population: own, unit: null }),
  };
}

/** What a bare figure is told to count: "the number of people killed rose to 12", "six of the dead were children". */
function toldSpan(figure: Figure): Span | null {
  const { tree, last } = figure;
  const noun = toldNoun(figure);
  let start = noun;
  while (isNominal(tree, start - 1) && start - 1 !== last) start -= 1;
  return noun < 0 ? null : { start: tree.tokens[start]?.start ?? 0, end: tree.tokens[noun]?.end ?? 0 };
}

/** "Eight of the injured", "30 of those rescued": the state stands for those in it. */
function wholeSpan({ tree, last }: Figure): Span | null {
  const state = afterWhole(tree, last) - 1;
  const start = wordOf(tree, state - 1) === 'those' ? state - 1 : state;
  return state < 0 ? null : { start: tree.tokens[start]?.start ?? 0, end: tree.tokens[state]?.end ?? 0 };
}

function toldNoun(figure: Figure): number {
  const { tree, first, last } = figure;
  const part = toldToBe(tree, first, last);
  const told = part >= 0 ? part : bareToldToBe(tree, first, last);
  return tollOf(figure)?.counted ?? (told >= 0 ? told : frontedNoun(tree, first));
}

/** "30 wounded", "the 12 dead", "to 49 the number": the noun tells the state or the count, not who is counted. */
function isState(figure: Figure): boolean {
  const { tree, noun } = figure;
  if (noun < 0 || isCount(figure)) return true;
  return nounMeasure(wordOf(tree, noun), 'state') !== null && nounMeasure(lemmaOf(tree, noun), 'event') === null;
}

/** A noun with the words that modify it before, without its article. */
function wordsOf({ tree }: Figure, noun: number, text: string, pack: Pack): Population {
  const first = reachOf(tree, noun, (child) => child > noun || relOf(tree, child) === 'det').first;
  const words = text.slice(tree.tokens[first]?.start ?? 0, tree.tokens[noun]?.end ?? 0);
  return { text: words, class: classOfWords(words, pack) };
}

/** "240 aboard, 35 of them children, though it may carry 120": what counts a part is passed over for its whole. */
function isAside({ links }: Claim, sentence: number, told: readonly Told[]): boolean {
  const wholes = links.filter(({ kind }) => kind === 'part-of').map(({ claim }) => claim);
  return told.some(({ claim, figure }) => figure.sentence === sentence && wholes.includes(claim.id));
}

/** Whether a bare figure of another sentence counts the same: it takes the one before back, or opens the next with its own verb. */
function goesOn(bare: Figure, measure: Measure, before: Figure): boolean {
  if (measure === 'other') return false;
  return corrects(bare, before) || (bare.sentence - before.sentence === 1 && opensSentence(bare));
}

const OPENERS = new Set([
  'the',
  'other',
  'another',
  'remaining',
  'a',
  'further',
  'some',
  'about',
  'around',
  'only',
  'at',
  'least',
]);

/** "Two had died", "The other four were freed". */
function opensSentence({ tree, first, last, noun }: Figure): boolean {
  if (noun >= 0 || !['AUX', 'VERB'].includes(uposOf(tree, last + 1))) return false;
  for (let at = 0; at < first; at += 1) if (!OPENERS.has(wordOf(tree, at))) return false;
  return true;
}

/** "38 bodies and 112 wounded": the wounded are no bodies. */
function isBodies({ tree, noun }: Figure, measure: Measure): boolean {
  return measure !== 'killed' && noun >= 0 && nounMeasure(lemmaOf(tree, noun), 'event') === 'killed';
}

/** "6,500 families are in schools, thousands more crossed the river": of people, for nobody counts families by the thousands. */
function isVague({ min, max }: Figure['mention']): boolean {
  return min !== null && max !== null && min !== max;
}

/** What "them" and "whom" in "12 of them" counts; null for other words. */
function ofWhole(bare: Figure, measure: Measure, text: string, pack: Pack, told: readonly Told[]): Inherited | null {
  const subject = pluralSubject(bare, told);
  if (subject >= 0) return { population: wordsOf(bare, subject, text, pack), unit: null };
  const { population, quantity } = wholeOfPronoun(bare, told)?.claim ?? {};
  const isFit = population && fits(measure, sortOf(population.text, pack));
  return isFit ? { population, unit: quantity?.unit ?? null } : null;
}

/** What was counted before where a figure only gives another number of it. */
function ofSameCount(bare: Figure, measure: Measure, told: readonly Told[]): Inherited | null {
  const { claim } = (isSameCount(bare) ? countBefore(bare, told) : null) ?? {};
  return claim?.measure === measure ? { population: claim.population, unit: claim.quantity.unit } : null;
}

/**
 * A figure without a noun counts what its whole does ("of them"), else what the figure before it in the sentence does, if
 * its measure can be said of that.
 */
function inherited(bare: Figure, measure: Measure, text: string, pack: Pack, told: readonly Told[]): Inherited {
  const { sentence, mention } = bare;
  if (measure === 'population') return NOTHING;
  const whole = ofWhole(bare, measure, text, pack, told) ?? ofSameCount(bare, measure, told);
  if (whole !== null) return whole;
  const isToll = tollOf(bare) !== null;
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const { claim, figure } = told[at] ?? {};
    if (!claim || !figure || (figure.sentence !== sentence && !goesOn(bare, measure, figure))) break;
    if (isVague(mention) && claim.quantity.unit !== null) return NOTHING;
    const isShare = claim.quantity.unit === 'ratio' && mention.kind !== 'ratio';
    if (isShare || isSpeaker(figure) || isBodies(figure, measure) || isAside(claim, sentence, told)) continue;
    if ((isCompared(bare) || isToll) && claim.measure !== measure) continue;
    if (claim.population !== null && fits(measure, sortOf(claim.population.text, pack))) {
      return { population: claim.population, unit: claim.quantity.unit };
    }
  }
  return NOTHING;
}
