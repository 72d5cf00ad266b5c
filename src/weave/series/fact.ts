import type { Origin } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import { classOf } from '../../model/lattice/class-of.ts';
import { headWords } from '../../model/lattice/head-words.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { inSense } from '../../model/lexicon/in-sense.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import { contentWords, sentenceAround } from './context.ts';
import type { Identify, Known } from './identity.ts';
import type { Nature } from './nature.ts';
import { MEASURE_ROWS, natureOf } from './nature.ts';
import { inBaseUnit } from './units.ts';

/** A claim as the case compares it: names joined, unit and both readings settled. `class` is null where none fits. */
export interface Fact {
  readonly claim: Claim;
  readonly report: Report;
  readonly origin: string;
  readonly nature: Nature;
  readonly class: string | null;
  /** The head noun, for populations without a class. */
  readonly head: string;
  readonly unit: string | null;
  readonly strict: Bounds;
  readonly usual: Bounds;
  readonly place: Known | null;
  readonly actor: Known | null;
  readonly speaker: Known | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly published: Day | null;
  readonly sentence: string;
  readonly context: ReadonlySet<string>;
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
  const originOf = new Map(origins.flatMap(({ id, claims: ids }) => ids.map((claim) => [claim, id] as const)));
  const facts = claims.flatMap((claim) => {
    const report = reportOf.get(claim.report);
    return report === undefined ? [] : [factOf(claim, report, originOf.get(claim.id) ?? claim.id, { identify, pack })];
  });
  return facts.sort(byReport);
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

function impliedClass({ measure, quantity }: Claim): string | null {
  return OF_PEOPLE.has(measure) && quantity.unit === null ? 'people' : null;
}

/** A speaker whom the reading could not name. */
const PRONOUN = /^(?:he|she|it|they|them|him|her|who|we|i)$/i;

/** A name that the case knows as something other than a place says nothing of where. */
function asPlace(known: Known | null): Known | null {
  const isPlace = known?.kind == null || ['place', 'country', 'facility'].includes(known.kind);
  return isPlace ? known : null;
}

function factOf(
  claim: Claim,
  report: Report,
  origin: string,
  { identify, pack }: Pick<FactSources, 'identify' | 'pack'>,
): Fact {
  const known = (name: string | null | undefined): Known | null => (name ? identify(report.id, name) : null);
  const text = claim.population?.text ?? '';
  const { bounds: strict, unit } = inBaseUnit(claim.quantity, claim.quantity.unit);
  const { bounds: usual } = inBaseUnit(inSense(claim.quantity, 'usual'), claim.quantity.unit);
  const [from, to] = [claim.asOf?.from ?? null, claim.asOf?.to ?? null];
  const sentence = sentenceAround(report.text, claim.quantity);
  return {
    claim,
    report,
    origin,
    nature: natureOf(claim.measure, from, to),
    class: claim.population?.class ?? classOf(text, pack) ?? (text === '' ? impliedClass(claim) : null),
    head: headWords(text).at(-1)?.head ?? '',
    unit,
    strict,
    usual,
    place: asPlace(known(claim.place?.name ?? claim.place?.text)),
    actor: MEASURE_ROWS[claim.measure].byActor ? known(claim.actor) : null,
    speaker: PRONOUN.test(speakerOf(claim.chain) ?? '') ? null : known(speakerOf(claim.chain)),
    from,
    to,
    published: report.published.to,
    sentence,
    context: contentWords(sentence),
  };
}
