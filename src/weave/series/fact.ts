import type { Origin } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Slot } from '../../model/judgement.ts';
import { classOf } from '../../model/lattice/class-of.ts';
import { headWords } from '../../model/lattice/head-words.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { inSense } from '../../model/lexicon/in-sense.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import { namesNobody } from '../names/nobody.ts';
import { contentWords, sentenceAround } from './context.ts';
import { isCumulative } from './cumulative.ts';
import { isFormer } from './former.ts';
import { groupBy } from './group.ts';
import type { Identify, Known } from './identity.ts';
import type { Nature } from './nature.ts';
import { MEASURE_ROWS, natureOf } from './nature.ts';
import { partWords } from './part-of.ts';
import { rateOf } from './rate.ts';
import { scopeOf } from './scope.ts';
import { inBaseUnit } from './units.ts';
import { withdrawn } from './withdrawn.ts';

/** A claim as the case compares it: names joined, unit and both readings settled. `class` is null where none fits. */
export interface Fact {
  readonly claim: Claim;
  readonly report: Report;
  readonly origin: string;
  readonly nature: Nature;
  readonly class: string | null;
  /** The head noun, for populations without a class. */
  readonly head: string;
  /** Whether it counts some of those whom another figure of its report counts: no rival of that figure. */
  readonly isPart: boolean;
  /** The claim that its own report gives in its place; null for a figure that stands. */
  readonly replacedBy: string | null;
  /** Whether its sentence gives it as the figure of before: "down from 90". */
  readonly isFormer: boolean;
  /** What a running total is limited to ("in custody"); null for one of all, and for all else. */
  readonly scope: string | null;
  /** As `quantity.unit`, in base units; with the time by which a count is taken ("a day"). */
  readonly unit: string | null;
  readonly strict: Bounds;
  readonly usual: Bounds;
  readonly place: Known | null;
  readonly actor: Known | null;
  readonly speaker: Known | null;
  /** Who says it, else whose testimony it is taken for. */
  readonly witness: Known | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly published: Day | null;
  readonly sentence: string;
  /** Where in its sentence the figure starts. */
  readonly at: number;
  readonly context: ReadonlySet<string>;
  /** What people decided of it; null where nobody did. */
  readonly judged: JudgedFact | null;
}

export interface JudgedFact {
  /** Why it is left out of the reckoning, null where it is not. */
  readonly setAside: string | null;
  readonly preferred: { readonly judgement: string; readonly revision: number; readonly says: string } | null;
  /** What tells its series from the one that it would stand in. */
  readonly apart: string | null;
  /** The slots that were corrected. */
  readonly slots: ReadonlySet<Slot>;
}

export interface FactSources {
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly identify: Identify;
  readonly pack: Pack;
}

/** The facts of the claims, ordered by report and place in it, whatever order they came in. */
export function factsOf(claims: readonly Claim[], { reports, origins, identify, pack }: FactSources): readonly Fact[] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const originOf = new Map(
    origins.flatMap(({ id, speaker, claims: ids }) => ids.map((claim) => [claim, { id, speaker }] as const)),
  );
  const facts = claims.flatMap((claim) => {
    const report = reportOf.get(claim.report);
    return report === undefined ? [] : [factOf(claim, report, originOf.get(claim.id) ?? null, { identify, pack })];
  });
  return withReplaced(withAdded(withLinkedParts(facts))).toSorted(byReport);
}

/** Marks the figures that a report adds to a larger one of its own: "17 more bodies, taking the number of dead to 39". */
function withAdded(facts: readonly Fact[]): readonly Fact[] {
  const counted = groupBy(facts, ({ report, claim, unit, class: id, head }) =>
    [report.id, claim.measure, unit, id ?? head].join('|'),
  );
  const added = new Set(
    [...counted.values()].flatMap((group) => group.filter((fact) => isAdded(fact) && group.some(isLargerThan(fact)))),
  );
  return facts.map((fact) => (added.has(fact) ? { ...fact, isPart: true } : fact));
}

function isAdded({ claim: { quantity }, report: { text } }: Fact): boolean {
  return (
    /^\s+(?:more|additional|further)\b(?!\s+than)/u.test(text.slice(quantity.end, quantity.end + 20)) ||
    /\b(?:another|a further|an additional)\s+$/iu.test(text.slice(Math.max(0, quantity.start - 20), quantity.start)) ||
    /^(?:another|a further|an additional)\b/iu.test(quantity.text)
  );
}

function isLargerThan({ strict: { min, max } }: Fact): (other: Fact) => boolean {
  return (other) => !other.isPart && (other.strict.min ?? 0) > (max ?? min ?? 0);
}

/** Marks the facts that their report links to a whole of the same scope, so that nothing else tells them from it. */
function withLinkedParts(facts: readonly Fact[]): readonly Fact[] {
  const factOfClaim = new Map(facts.map((fact) => [fact.claim.id, fact]));
  return facts.map((fact) => {
    const isPart = fact.claim.links.some(({ kind, claim }) => {
      const whole = kind === 'part-of' ? factOfClaim.get(claim) : undefined;
      return whole !== undefined && fact.class === whole.class && fact.place?.key === whole.place?.key;
    });
    return isPart ? { ...fact, isPart } : fact;
  });
}

function withReplaced(facts: readonly Fact[]): readonly Fact[] {
  const replaced = withdrawn(facts);
  return facts.map((fact) => ({ ...fact, replacedBy: replaced.get(fact)?.claim.id ?? null }));
}

function byReport(a: Fact, b: Fact): number {
  return (
    compare(a.report.document, b.report.document) ||
    compare(a.report.id, b.report.id) ||
    a.claim.quantity.start - b.claim.quantity.start ||
    compare(a.claim.id, b.claim.id)
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Measures that, with no noun beside the figure, can only count people: "at least 12 were killed". */
const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'arrested', 'kidnapped', 'rescued']);

/** Who counts the arrested has not arrested them: "Open Bench put the number at 260". */
function isCounter(actor: string | null, sentence: string): boolean {
  const at = actor === null ? -1 : sentence.indexOf(actor);
  const after = at < 0 ? '' : sentence.slice(at + (actor?.length ?? 0));
  return /^\W{0,3}\s?(?:has |have |had )?(?:counts?|counted|puts?|recorded|documented|registered|spoke of)\b/u.test(
    after,
  );
}

/** What is told by how it came about. */
const HURT: ReadonlySet<string> = new Set(['killed', 'injured']);
/** Nouns for what happened to people: "610 arrests" are of people. */
const HAPPENED = new Set(
  'arrest detention death fatality casualty injury arrival departure evacuation displacement abduction kidnapping release return rescue survivor'.split(
    ' ',
  ),
);

function impliedClass({ measure, quantity, population }: Claim, sentence: string): string | null {
  if (quantity.unit !== null) return null;
  if (population === null) return OF_PEOPLE.has(measure) ? 'people' : null;
  const isSome = quantity.max !== 0;
  return (isSome && HAPPENED.has(headOf(population.text))) ||
    (OF_PEOPLE.has(measure) && isTollOf(population.text, sentence))
    ? 'people'
    : null;
}

/** "The toll of the quake": the quake is not whom it counts. */
function isTollOf(words: string, sentence: string): boolean {
  const at = sentence.indexOf(words);
  return at >= 0 && /\btolls? (?:of|from|in|after) [^,;.\d]*$/iu.test(sentence.slice(0, at));
}

/** A name that the case knows as something other than a place says nothing of where. */
function asPlace(known: Known | null): Known | null {
  const isPlace = known?.kind == null || ['place', 'country', 'facility'].includes(known.kind);
  return isPlace ? known : null;
}

/** The head noun of a population's words; empty where they have none. */
export function headOf(words: string): string {
  return headWords(words).at(-1)?.head ?? '';
}

function factOf(
  claim: Claim,
  report: Report,
  origin: Pick<Origin, 'id' | 'speaker'> | null,
  { identify, pack }: Pick<FactSources, 'identify' | 'pack'>,
): Fact {
  const known = (name: string | null | undefined): Known | null => (name ? identify(report.id, name) : null);
  const text = claim.population?.text ?? '';
  const { bounds: strict, unit } = inBaseUnit(claim.quantity, claim.quantity.unit);
  const { bounds: usual } = inBaseUnit(inSense(claim.quantity, 'usual'), claim.quantity.unit);
  const { sentence, at } = sentenceAround(report.text, claim.quantity);
  const written = [at, at + claim.quantity.text.length] as const;
  const ofAll = MEASURE_ROWS[claim.measure].nature === 'flow' && isCumulative(sentence, ...written);
  const part = partWords(sentence, ...written, pack);
  const rate = rateOf(sentence, written[1]);
  const [from, to] = ofAll ? stretchOf(claim, report, sentence) : [claim.asOf?.from ?? null, claim.asOf?.to ?? null];
  const nature = rate === null ? natureOf(claim.measure, from, to, ofAll) : 'stock';
  const speaker = namesNobody(speakerOf(claim.chain) ?? '') ? null : known(speakerOf(claim.chain));
  const place = asPlace(known(claim.place?.name ?? claim.place?.text));
  return {
    claim,
    report,
    origin: origin?.id ?? claim.id,
    nature,
    class: part?.class ?? claim.population?.class ?? classOf(text, pack) ?? impliedClass(claim, sentence),
    head: headOf(text),
    replacedBy: null,
    isFormer: isFormer(sentence, ...written),
    scope: nature === 'total' && HURT.has(claim.measure) ? scopeOf(sentence, ...written) : null,
    isPart: part !== null && part.class === null,
    unit: rate === null ? unit : [unit, `a ${rate}`].filter((word) => word !== null).join(' '),
    strict,
    usual,
    place: ofAll && !isOfPlace(place, claim, sentence) ? null : place,
    actor: MEASURE_ROWS[claim.measure].byActor && !isCounter(claim.actor, sentence) ? known(claim.actor) : null,
    speaker,
    witness: speaker ?? known(origin?.speaker),
    from,
    to,
    published: report.published.to,
    sentence,
    at,
    context: contentWords(sentence),
    judged: null,
  };
}

/**
 * The days of a running total; the day of the report, which a reading may have given, is its end alone, and the day since which
 * it is counted its start.
 */
function stretchOf({ asOf }: Claim, { published }: Report, sentence: string): readonly [Day | null, Day | null] {
  if (asOf === null) return [null, null];
  const { from, to, words } = asOf;
  if (from === null || to === null || daysBetween(from, to) > 1) return [from, to];
  const isStart = words !== '' && published.to !== null && to < published.to && sinceWhen(sentence).includes(words);
  return isStart ? [from, published.to] : [null, to];
}

/** What stands behind "since" in its clause. */
function sinceWhen(sentence: string): string {
  return /\bsince\b([^.;]*)/iu.exec(sentence)?.[1] ?? '';
}

/** A count of a war in a report on one town is of that town only where its own sentence says so. */
function isOfPlace(place: Known | null, { place: written }: Claim, sentence: string): boolean {
  return place === null || place.kind === 'country' || written === null || sentence.includes(written.text);
}
