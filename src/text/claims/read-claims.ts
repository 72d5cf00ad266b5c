import { contentId } from '../../base/hash.ts';
import type { Claim } from '../../model/claim.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { byPosition, overlaps } from '../../model/span.ts';
import { chainAt } from '../attributions/chain-at.ts';
import type { Layers } from '../layers.ts';
import { toQuantity } from '../quantities/to-quantity.ts';
import { actorOf } from './actor.ts';
import { articlesOf } from './articles.ts';
import { asOf } from './as-of.ts';
import type { Figure } from './counted.ts';
import { locate } from './counted.ts';
import { articleCounts, articleMayCount, isStray, oneCounts } from './counts.ts';
import type { Told } from './links.ts';
import { countBefore, linksOf } from './links.ts';
import { isCompared } from './measure/compared.ts';
import { decideMeasure } from './measure/decide.ts';
import { modalityOf } from './modality.ts';
import { placeOf } from './place.ts';
import { populationOf } from './population.ts';
import { clauseQuote } from './quote.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { claimsOfTables } from './table/claims-of-tables.ts';
import { sortOf } from './what.ts';

/** All quantity claims of the report, in text order. */
export function readClaims(layers: Layers): readonly Claim[] {
  const scene = sceneOf(layers);
  const tabled = claimsOfTables(scene);
  const read = new Set(tabled.map(({ quantity }) => quantity.start));
  const told: Told[] = [];
  for (const mention of candidates(layers, scene)) {
    if (read.has(mention.start)) continue;
    const figure = locate(mention, scene.treeAt(mention.sentence));
    const claim = claimOf(figure, scene, told);
    if (claim !== null) told.push(claim);
  }
  const claims = told.map(({ claim }) => claim);
  return tabled.length === 0 ? claims : [...claims, ...tabled].sort((a, b) => byPosition(a.quantity, b.quantity));
}

/** Quantities that count, and articles that may, in text order; of two that overlap, the quantity. */
function candidates({ quantities, sentences }: Layers, { treeAt, nameAt }: Scene): readonly QuantityMention[] {
  const stated = quantities.filter((mention) => mention.counts && !isInName(mention, nameAt));
  const articles = sentences.flatMap((sentence, index) => articlesOf(sentence, treeAt(index), index));
  const free = articles.filter((article) => !quantities.some((mention) => overlaps(mention, article)));
  return [...stated, ...free].sort(byPosition);
}

/** Whether the figure belongs to a name that goes on around it ("Group of Nine"). */
function isInName(mention: QuantityMention, nameAt: Scene['nameAt']): boolean {
  const name = nameAt(mention.number);
  return name !== null && name.start < mention.number.start && name.end >= mention.number.end;
}

function claimOf(figure: Figure, scene: Scene, told: readonly Told[]): Told | null {
  const { layers, clock, atlas } = scene;
  const { report, pack } = layers;
  const { mention } = figure;
  const population = populationOf(figure, report.text, pack, told);
  const sort = sortOf(population.own?.text ?? null, pack);
  const isArticle = mention.madeBy === 'article';
  if (isArticle && !articleMayCount(figure, sort)) return null;
  const isLand = (population.own !== null && LAND.has(population.own.class ?? '')) || isOfCountry(figure, scene);
  const verdict = decideMeasure(figure, sort, isLand, beforeOf(figure, told), countBefore(figure, told));
  if (isArticle && !articleCounts(figure, verdict, sort)) return null;
  if (mention.text.toLowerCase() === 'one' && !oneCounts(figure, verdict, sort)) return null;
  const { predicate, measure } = verdict;
  const counted = population.told(measure);
  if (isStray(figure, verdict, counted.population)) return null;
  const quantity = toQuantity(mention, report.text);
  const { chain, mode } = chainAt(layers, mention);
  const when = asOf(figure, verdict, layers.sentences[figure.sentence]?.block ?? 0, clock);
  const body: Omit<Claim, 'id'> = {
    report: report.id,
    quote: clauseQuote(report.text, figure, predicate),
    quantity: mention.kind === 'count' ? { ...quantity, unit: quantity.unit ?? counted.unit } : quantity,
    population: mention.kind === 'money' ? null : counted.population,
    measure,
    actor: actorOf(figure, verdict, report.text, scene.nameAt),
    place: placeOf(figure, verdict, { atlas, clock, when, sort, told }),
    asOf: when,
    chain,
    mode,
    modality: modalityOf(figure, verdict),
    links: linksOf(figure, told),
    madeBy: `claims/${verdict.rule}`,
  };
  return { claim: { id: contentId('claim', body), ...body }, figure, verdict };
}

/** The figure before; for the base of a comparison ("down from 900") the one that it is compared with. */
function beforeOf(figure: Figure, told: readonly Told[]): Told | null {
  const compared = (one: Told): boolean => one.figure.sentence === figure.sentence && one.verdict.measure !== 'other';
  return (isCompared(figure) ? told.findLast(compared) : undefined) ?? told.at(-1) ?? null;
}

/** "Ruled nearly half of Norvia". */
function isOfCountry({ tree, noun, mention }: Figure, { nameAt }: Scene): boolean {
  const token = tree.tokens[noun];
  const kind = token === undefined || mention.kind !== 'ratio' ? null : (nameAt(token)?.kind ?? null);
  return kind === 'country' || kind === 'place';
}

/** Classes whose shares are shares of land. */
const LAND = new Set(['areas', 'countries', 'land', 'settlements']);
