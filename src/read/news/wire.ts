import { agencyOf } from '../../model/agencies.ts';
import type { Notice } from '../../model/finding.ts';
import type { Block, Credit, NewsItem, Published } from '../../model/report.ts';
import { quoteOf } from '../../model/span.ts';
import type { Source } from '../contents.ts';
import { findCredits } from '../credits/credits.ts';
import { NO_DAY } from '../dating/published.ts';
import { isWireNote } from '../furniture/patterns.ts';
import { dayOfField } from '../many/item.ts';
import type { MakeNotice } from '../notices.ts';
import { datelineOf } from '../plain/dateline.ts';
import { bylineOf } from '../plain/roles.ts';
import { splitParagraph } from '../plain/split.ts';
import type { BodyPart } from './body.ts';
import { bodyOfMarkup } from './body.ts';

/** A news item as its format states it, whichever that is. */
export interface WireItem {
  readonly item: NewsItem;
  readonly mediaType: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly located: string | null;
  /** When this version was made and where it says so, as written. */
  readonly made: { readonly words: string; readonly field: string } | null;
  readonly provider: string | null;
  /** Others whom the item credits: holders of the copyright, sources. */
  readonly credited: readonly string[];
  readonly parts: readonly BodyPart[];
  readonly isCut: boolean;
  readonly address: string | null;
}

type Piece = readonly [words: string, block: Pick<Block, 'kind' | 'reason'>];

/**
 * A news item as the text of a report: headline, byline, place, body and provider, with a blank line between. What the
 * format states needs no guess; datelines within the first paragraphs are told as in any text.
 */
export function layOutWire(stated: WireItem, notice: MakeNotice): Source {
  const wire = withoutMarkup(stated);
  const { headline, byline, located, parts, provider, item } = wire;
  const first = parts.find(({ kind, words }) => kind === 'paragraph' && !isWireNote(words))?.words ?? '';
  const pieces: Piece[] = [
    ...piece(headline, 'headline', 'item-headline'),
    ...piece(byline, 'byline', 'item-byline'),
    ...(datelineOf(first) === null ? piece(located, 'dateline', 'item-located') : []),
    ...parts.map(({ words, kind }): Piece => {
      return [words, isWireNote(words) ? { kind: 'furniture', reason: 'wire-note' } : { kind, reason: 'item-body' }];
    }),
    ...[provider, ...wire.credited.filter((name) => name !== provider)].flatMap((name) =>
      piece(name, 'credit', 'item-provider'),
    ),
  ];
  const { text, blocks } = layOut(pieces);
  const providers = blocks.filter(({ reason }) => reason === 'item-provider');
  return {
    text,
    mediaType: wire.mediaType,
    title: headline,
    blocks,
    published: publishedOf(wire),
    outlet: provider,
    byline: byline === null ? null : (bylineOf(byline) ?? byline),
    credits: [
      ...findCredits(
        text,
        blocks.filter((block) => !providers.includes(block)),
      ),
      ...providers.map(({ start, end }): Credit => {
        const words = quoteOf(text, start, end);
        return { agency: agencyOf(words.text) ?? words.text, cue: 'provider', words };
      }),
    ],
    notices: noticesOf(wire, notice),
    item,
    address: wire.address ?? undefined,
  };
}

/** Fields that are said to be plain hold mark-up now and then: only its words are kept. */
function withoutMarkup(wire: WireItem): WireItem {
  const plain = (words: string | null): string | null =>
    words === null || !/<[/!]?[a-z]/iu.test(words)
      ? words
      : bodyOfMarkup(words)
          .parts.map((part) => part.words)
          .join(' ') || null;
  return {
    ...wire,
    headline: plain(wire.headline),
    byline: plain(wire.byline),
    located: plain(wire.located),
    provider: plain(wire.provider),
    credited: wire.credited.flatMap((name) => plain(name) ?? []),
  };
}

function piece(words: string | null, kind: Block['kind'], reason: string): readonly Piece[] {
  const flat = words?.replace(/\s+/gu, ' ').trim().slice(0, 1000) ?? '';
  return flat === '' ? [] : [[flat, { kind, reason }]];
}

function layOut(pieces: readonly Piece[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = pieces.map(([words]) => words).join('\n\n');
  const last = pieces.findLastIndex(([, { kind }]) => kind === 'paragraph');
  const blocks: Block[] = [];
  let start = 0;
  let order = 0;
  for (const [at, [words, { kind, reason }]] of pieces.entries()) {
    const block: Block = { start, end: start + words.length, kind, reason };
    if (kind === 'paragraph') {
      blocks.push(...splitParagraph(text, block, order, at === last).blocks);
      order += 1;
    } else blocks.push(block);
    start += words.length + 2;
  }
  return { text, blocks };
}

function publishedOf({ made }: WireItem): Published {
  const day = made === null ? null : dayOfField(made.words);
  if (made === null || day === null) return NO_DAY;
  return { from: day, to: day, basis: 'stated', reason: `stated in ${made.field}`, words: null };
}

function noticesOf({ item, isCut }: WireItem, notice: MakeNotice): readonly Notice[] {
  const version = item.version === null ? 'the item' : `version ${item.version} of the item`;
  return [
    ...(isCut ? [notice('too-long', 'warning', 'the item is longer than is read; its end is left out')] : []),
    ...(item.embargo === null
      ? []
      : [notice('embargo', 'warning', `${version} must not be published before ${item.embargo}`)]),
    ...(item.status === 'usable'
      ? []
      : [notice(item.status, 'warning', `${version} is ${item.status}: no figure of it is taken`)]),
  ];
}

/** "stat:canceled", "usable", "Withheld"; what is not known counts as usable. */
export function statusOf(words: string | null): NewsItem['status'] {
  const name = /(?:^|[:/])(\w+)\s*$/u.exec(words ?? '')?.[1]?.toLowerCase();
  if (name === 'canceled' || name === 'cancelled') return 'canceled';
  return name === 'withheld' ? 'withheld' : 'usable';
}
