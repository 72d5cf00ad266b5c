import { headlineKey, isHeadline } from '../plain/headline.ts';
import { countWords } from '../words/count-words.ts';
import { isSummary } from './sides.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { isElement, isInside } from './tree.ts';
import { weightsOf, withoutTeasers } from './weights.ts';

/**
 * The paragraphs of the article among those of a page: those in the element whose paragraphs weigh most together,
 * without what says that it stands beside the article. Three tries, each with less faith in the mark-up: what stands
 * before the headline is left out; it is not; and no word of the mark-up is believed. All paragraphs where none helps.
 *
 * Maximum subsequence (Pasternack and Roth 2009) over the tree in place of the line; the evidence of names and links is
 * that of Arc90's Readability and of Kohlschütter, Fankhauser and Nejdl (2010).
 */
export function mainText(paragraphs: readonly Paragraph[], title: string | null): readonly Paragraph[] {
  const full = weightsOf(paragraphs);
  const weights = withoutTeasers(paragraphs, full);
  const doubted = doubtedSides(paragraphs, weights);
  const isBeside = paragraphs.map(({ sides }) => sides.some((side) => !doubted.has(side)));
  const own = withCaptions(
    paragraphs,
    isBeside,
    weights.map((weight, at) => (isBeside[at] === true ? 0 : weight)),
  );
  const headline = headlineAt(paragraphs, isBeside, title);
  const behind = own.map((weight, at) => (at < headline ? Math.min(0, weight) : weight));
  const loss = paragraphs.map(({ element }, at) =>
    isBeside[at] === true || isSummary(element) ? 0 : Math.max(0, full[at] ?? 0),
  );
  const main =
    choose(paragraphs, { weights: behind, loss, headline }) ?? choose(paragraphs, { weights: own, loss, headline: -1 });
  if (main === null) {
    const any = choose(paragraphs, { weights, loss: full, headline: -1 });
    return any === null ? paragraphs : paragraphs.filter(({ element }) => isInside(element, any));
  }
  const sides = new Set(paragraphs.flatMap((paragraph) => paragraph.sides));
  const out = new Set([...sides].filter((side) => !doubted.has(side) && side !== main && isInside(side, main)));
  return paragraphs.filter(
    (paragraph) => isInside(paragraph.element, main) && !paragraph.sides.some((side) => out.has(side)),
  );
}

/** Where captions hold most of what a page tells, as in a gallery of pictures, they are its text. */
function withCaptions(
  paragraphs: readonly Paragraph[],
  isBeside: readonly boolean[],
  weights: readonly number[],
): readonly number[] {
  const captions = paragraphs.map(({ hint, words, linked }, at) =>
    hint === 'caption' && isBeside[at] !== true && linked === 0 ? countWords(words) : 0,
  );
  const long = captions.filter((count) => count >= CAPTION_WORDS);
  const told = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  const isGallery =
    long.length >= FEWEST_CAPTIONS && long.reduce((sum, count) => sum + count, 0) > CAPTIONS_SHARE * told;
  return isGallery ? weights.map((weight, at) => Math.max(weight, captions[at] ?? 0)) : weights;
}

const CAPTION_WORDS = 6;
const FEWEST_CAPTIONS = 3;
/** Captions hold so many times what all other sentences of the page do. */
const CAPTIONS_SHARE = 2;

function headlineAt(paragraphs: readonly Paragraph[], isBeside: readonly boolean[], title: string | null): number {
  const key = headlineKey(title ?? '');
  if (key === '') return -1;
  return paragraphs.findIndex(
    ({ words, hint }, at) => hint === 'heading' && isBeside[at] !== true && isHeadline(words, key),
  );
}

/** What holds more than this share of a page's sentences does not stand beside its text, whatever it is called. */
const TOO_MUCH_FOR_A_SIDE = 0.5;
/** Names that no page gives to the element of its text. */
const NEVER_MAIN = /^(?:nav|footer|h[1-6])$/u;

function doubtedSides(paragraphs: readonly Paragraph[], weights: readonly number[]): ReadonlySet<PageElement> {
  const held = new Map<PageElement, number>();
  let total = 0;
  for (const [at, { sides }] of paragraphs.entries()) {
    const weight = Math.max(0, weights[at] ?? 0);
    total += weight;
    for (const side of sides) held.set(side, (held.get(side) ?? 0) + weight);
  }
  const doubted = [...held].filter(
    ([{ name }, weight]) => weight > TOO_MUCH_FOR_A_SIDE * total && !NEVER_MAIN.test(name),
  );
  return new Set(doubted.map(([side]) => side));
}

/** What stands in an element, added up, and the index of its first paragraph that counts. */
interface Sum {
  weight: number;
  readonly first: number;
}

/** Less than this is no text. */
const LEAST = 3;
/** An element gives way to one in it that has this share of its weight: what is lost then stands behind the article. */
const SHARE = 0.6;
/** Nor may this weight, half a sentence, be lost between the headline and the text. */
const MOST_LOST_BEFORE = 20;
const WEIGHTY = 20;

/** The weights that count, and what is lost with each paragraph that is left out. */
interface Weighing {
  readonly weights: readonly number[];
  readonly loss: readonly number[];
  readonly headline: number;
}

function choose(paragraphs: readonly Paragraph[], weighing: Weighing): PageElement | null {
  const sums = sumsOf(paragraphs, weighing.weights);
  let best: PageElement | null = null;
  let most = LEAST;
  for (const [element, { weight }] of sums) {
    if (weight > most || (weight === most && best !== null && isInside(element, best))) {
      best = element;
      most = weight;
    }
  }
  for (let inner = best; inner !== null; inner = narrower(inner, sums, weighing)) best = inner;
  return best;
}

function sumsOf(paragraphs: readonly Paragraph[], weights: readonly number[]): ReadonlyMap<PageElement, Sum> {
  const sums = new Map<PageElement, Sum>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    for (let element: PageElement | null = paragraph.element; element !== null; element = element.parent) {
      const sum = sums.get(element);
      if (sum === undefined) sums.set(element, { weight, first: at });
      else sum.weight += weight;
    }
  }
  return sums;
}

/** The child of an element that holds the article all the same; null where none does. */
function narrower(
  element: PageElement,
  sums: ReadonlyMap<PageElement, Sum>,
  { loss, headline }: Weighing,
): PageElement | null {
  const whole = sums.get(element);
  if (whole === undefined) return null;
  const children = element.children.filter(isElement).flatMap((child) => {
    const sum = sums.get(child);
    return sum !== undefined && sum.weight > 0 ? [{ child, sum }] : [];
  });
  const twins = new Map<string, number>();
  for (const { child, sum } of children)
    if (sum.weight > WEIGHTY) twins.set(kindOf(child), (twins.get(kindOf(child)) ?? 0) + 1);
  const found = children.find(({ child, sum }) => {
    if (sum.weight < SHARE * whole.weight || (twins.get(kindOf(child)) ?? 0) > 1) return false;
    const lost = loss.slice(Math.max(0, headline, whole.first), sum.first);
    return lost.reduce((total, weight) => total + weight, 0) < MOST_LOST_BEFORE;
  });
  return found?.child ?? null;
}

/** Parts of one article stand in elements of one name and class. */
function kindOf({ name, attributes }: PageElement): string {
  return `${name} ${(attributes['class'] ?? '').replace(/\d+/gu, '')}`;
}
