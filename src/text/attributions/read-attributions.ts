import type { Attribution } from '../../model/mention.ts';
import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { byPosition, overlaps, quoteOf } from '../../model/span.ts';
import type { Layers } from '../layers.ts';
import { chainOf } from './chain-of.ts';
import { BELIEFS, STATEMENTS } from './data/statements.ts';
import type { Draft } from './drafts.ts';
import { withInheritedMedia } from './inherited-media.ts';
import { nest } from './nest.ts';
import type { Phrase } from './phrases.ts';
import { mentionsIn, withWholeNames } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { quotationsOf } from './quotations.ts';
import { withQuotations } from './running-quotations.ts';
import { draftsOf } from './sentence-drafts.ts';
import { canStateFigure } from './sources.ts';
import { speakersOf } from './speakers.ts';
import { treeOf } from './tree.ts';
import type { Utterance } from './utterance.ts';

/** All attributions, in text order, each with its chain; those within another's contents are nested in it. */
export function readAttributions(layers: Omit<Layers, 'attributions'>): readonly Attribution[] {
  const { report, sentences } = layers;
  const quotations = quotationsOf(report);
  const utterances = utterancesOf(sentences.map(treeOf), quotations, layers.quantities);
  const found = utterances
    .flatMap(draftsOf)
    .filter((draft) => !isNamed(draft, layers.names) && isStated(draft, layers.names))
    .map((draft) => withNamedSource(draft, layers.names));
  const isInside = ({ cueSpan }: Draft): boolean => touching(quotations, cueSpan, cueSpan).length > 0;
  const outer = withQuotations(
    report.text,
    found.filter((draft) => !isInside(draft)),
    quotations,
  );
  const drafts = [...outer, ...found.filter(isInside)].sort((a, b) => a.cueSpan.start - b.cueSpan.start);
  const speakers = speakersOf(layers, drafts);
  const attributions = drafts.map((draft, index) =>
    attributionOf(layers, draft, quotations, chainOf(layers, draft, speakers[index] ?? null)),
  );
  return nest(withInheritedMedia(attributions), drafts);
}

/** The quotations, sorted, between the start of one span and the end of another. */
function touching(quotations: readonly Quotation[], first: Span, last: Span): readonly Quotation[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).end <= first.start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < quotations.length && (quotations[stop] as Quotation).start < last.end) stop += 1;
  return quotations.slice(low, stop);
}

/** A word of a name is no cue ("Nora Said"). */
function isNamed({ cueSpan: { start, end } }: Draft, names: Layers['names']): boolean {
  return mentionsIn(names, start - 60, end + 60).some(
    (name) => name.start <= start && end <= name.end && name.start < start,
  );
}

/** A verb of counting tells a statement only of one who can state something. */
function isStated({ rule, source, tree, key }: Draft, names: Layers['names']): boolean {
  // "71 bodies found" is no finding of theirs.
  if (source === null) return true;
  const isCounted =
    key === 'find' && tree.tokens.slice(source.first, source.first + 2).some(({ upos }) => upos === 'NUM');
  if (!isCounted && !/^(?:figure|colon|quote-colon|by-count)$/.test(rule)) return true;
  return canStateFigure(names, tree, source, key);
}

function withNamedSource(draft: Draft, names: Layers['names']): Draft {
  const { source, tree, cue } = draft;
  if (source === null) return draft;
  const whole = withWholeNames(tree, source, names);
  return whole.first <= cue && cue <= whole.last ? draft : { ...draft, source: whole };
}

/** Each sentence with the quotations that touch it and its figures; the lists are in text order, so one pass is enough. */
function utterancesOf(
  trees: readonly Utterance['tree'][],
  quotations: readonly Quotation[],
  quantities: Layers['quantities'],
): readonly Utterance[] {
  let at = 0;
  const figures = figuresOf(trees, quantities);
  return trees.map((tree, index) => {
    // A quotation that ends right before the sentence belongs to it too: (“... .” X said.)
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) + 2 < tree.sentence.start) at += 1;
    const touching: Quotation[] = [];
    for (let next = at; (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < tree.sentence.end; next += 1) {
      touching.push(quotations[next] as Quotation);
    }
    return { tree, quotations: touching, figures: figures[index] ?? [] };
  });
}

/** The tokens of the quantities that count, by sentence. */
function figuresOf(
  trees: readonly Utterance['tree'][],
  quantities: Layers['quantities'],
): readonly Utterance['figures'][] {
  const found: Phrase[][] = trees.map(() => []);
  for (const { sentence, start, end, counts } of quantities) {
    const tokens = trees[sentence]?.tokens ?? [];
    // Both lists are in text order: the next figure does not begin before the last one of its sentence.
    let first = found[sentence]?.at(-1)?.first ?? 0;
    while (first < tokens.length && (tokens[first] as Token).end <= start) first += 1;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < end) last += 1;
    if (counts && first < tokens.length) found[sentence]?.push({ first, last });
  }
  return found;
}

function attributionOf(
  { report }: Omit<Layers, 'attributions'>,
  draft: Draft,
  quotations: readonly Quotation[],
  chain: Attribution['chain'],
): Attribution {
  const { text } = report;
  const words = (span: Span) => quoteOf(text, span.start, span.end);
  const { source, cueSpan, key, rule } = draft;
  const { tokens } = draft.tree;
  const contents = draft.contents.toSorted(byPosition);
  const first = contents[0] as Span;
  const last = contents.at(-1) as Span;
  const quoted = touching(quotations, first, last).filter((quote) =>
    contents.some((content) => overlaps(content, quote)),
  );
  const isDirect = contents.every((content) =>
    quoted.some((quote) => quote.start <= content.start && content.end <= quote.end),
  );
  return {
    source:
      source === null ? null : words({ start: tokens[source.first]?.start ?? 0, end: tokens[source.last]?.end ?? 0 }),
    cue: words(cueSpan),
    contents: contents.map(words),
    mode: isDirect ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    chain,
    isDenial: /^(?:den|deny|deni|refut|reject|disput|dismiss)$/.test(key),
    force: forceOf(draft),
    quoted: quoted.map(({ start, end }) => ({ start, end })),
    nested: [],
    madeBy: `attribution:${rule}`,
  };
}

function forceOf({ key, rule, isSpeech }: Draft): Attribution['force'] {
  if (isSpeech || rule === 'put-at' || rule === 'figure-by' || rule === 'figure' || /^call(?: |$)/.test(key))
    return 'statement';
  if (rule === 'pp:of' && key === 'speak') return 'statement';
  if (STATEMENTS.has(key) && !BELIEFS.has(key) && !/^(?:(?:n|a)-|obj$|pass$)/.test(rule)) return 'statement';
  if (rule === 'obj' && /^(?:say|report|confirm|announc|disclos|reveal|estimat|record|cit|put)$/.test(key))
    return 'statement';
  if (!/^(?:that|n-that|a-that|after|adv|pass-to|raise|obj-pp:as|pp:that|pp:of|pp:about)$/.test(rule) && rule !== 'to')
    return 'attitude';
  if (rule === 'pass-to' || rule === 'raise' || rule === 'a-that') return 'belief';
  if (BELIEFS.has(key)) return rule === 'that' || rule === 'after' ? 'belief' : 'attitude';
  if (rule === 'to') return 'attitude';
  return STATEMENTS.has(key) || rule === 'that' || rule === 'n-that' || rule === 'adv' || rule === 'after'
    ? 'statement'
    : 'attitude';
}
