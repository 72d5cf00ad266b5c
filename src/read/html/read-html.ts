import type { Notice } from '../../model/finding.ts';
import type { Published } from '../../model/report.ts';
import { declaredCharset } from '../bytes/declared.ts';
import type { Encoded } from '../bytes/decode.ts';
import { decode } from '../bytes/decode.ts';
import type { Source } from '../contents.ts';
import type { RunBounds } from '../dating/run-of-days.ts';
import type { MakeNotice } from '../notices.ts';
import { headlineKey } from '../plain/headline.ts';
import { readStretches } from '../plain/read-stretches.ts';
import { encodingNotices } from '../plain/read-text.ts';
import { gapsIn } from '../words/flat.ts';
import { checkAgainstBody } from './agree.ts';
import { textInAppData } from './app-data.ts';
import { furtherPage } from './further-page.ts';
import { headingOver } from './heading-over.ts';
import { pagesOf } from './joined.ts';
import { readJsonLd } from './json-ld.ts';
import { layOut } from './lay-out.ts';
import { liveEntries } from './live.ts';
import { mainText } from './main-text.ts';
import type { PageData } from './metadata.ts';
import { readPageData } from './metadata.ts';
import { ownArticle } from './other-articles.ts';
import type { PageDay } from './page-day.ts';
import { dayOfPage, firstDay } from './page-day.ts';
import { stateOfPage, wordsIn } from './page-state.ts';
import type { ParsedPage } from './parse.ts';
import { parsePage } from './parse.ts';
import { tellPullQuotes } from './pull-quotes.ts';
import type { Paragraph } from './stretches.ts';
import { paragraphsOf } from './stretches.ts';
import { visibleDay } from './visible-day.ts';

/**
 * A web page: the canonical text is its article, paragraph by paragraph with a blank line between. Title, author,
 * outlet and day come from what the page says of itself to machines, and where it does not, from its words.
 */
export function readHtml(file: Encoded, notice: MakeNotice): Source {
  const [first, ...further] = pagesOf(file.bytes);
  const decoded = decode({ ...file, bytes: first.bytes }, declaredCharset);
  const parsed = parsePage(decoded.text);
  const data = readJsonLd(parsed.data);
  const named = readPageData(parsed.root, data);
  const all = paragraphsOf(parsed.root);
  const { paragraphs: main, others } = ownArticle(mainText(all, named.title), named.title);
  const page = { ...named, title: named.title ?? headingOver(all, main) };
  const state = stateOfPage({ all, main, root: parsed.root }, { page, data }, notice);
  const body = data?.body ?? (wordsIn(main) < FEW_WORDS ? textInAppData(parsed.appData, page.title) : null);
  const agreed = checkAgainstBody(main, { all, body, root: parsed.root });
  const parts = further.map(({ bytes }) => ({ bytes, charset: file.charset }));
  const whole = parts.length === 0 ? agreed.paragraphs : withFurther(agreed.paragraphs, parts, page.title);
  const paragraphs = tellPullQuotes(whole).map(state.isNone ? asFurniture : markLinks);
  const stated = dayOfPage(page.times, page.canonical);
  const modified = firstDay(page.times, 'modified');
  const beside = (): PageDay | null => visibleDay(all, main);
  const boundsOf = (): RunBounds => {
    const day = stated ?? beside();
    return {
      published: day?.kind === 'published' ? day.day : null,
      modified: modified?.day ?? (day?.kind === 'modified' ? day.day : null),
    };
  };
  const laid = layOut(paragraphs, liveEntries(paragraphs, data, boundsOf));
  const { text, stretches } = laid;
  const contents = readStretches(text, stretches, { title: page.title });
  return {
    ...contents,
    text,
    mediaType: 'text/html',
    title: page.title ?? contents.title,
    outlet: page.outlet ?? contents.outlet,
    byline: page.author ?? contents.byline,
    published: publishedOfPage(stated, contents.published, beside),
    address: page.canonical ?? undefined,
    section: page.section ?? undefined,
    ...(modified !== null && { modified: { day: modified.day, reason: `stated in ${modified.reason}` } }),
    ...(laid.entries.length > 0 && { entries: laid.entries }),
    tables: laid.tables,
    notices: [
      ...encodingNotices({ ...decoded, broken: null }, notice),
      ...pageNotices(parsed, stretches.length < paragraphs.length, notice),
      ...(parts.length === 0 ? state.notices : joinedNotices(state.notices, parts, { page, notice })),
      ...(others > 0 && !agreed.isFromData ? [othersNotice(others, notice)] : []),
      ...(agreed.isFromData
        ? [
            notice(
              'text-in-data',
              'info',
              'the text was read from the data of the page (JSON): its mark-up does not hold it',
            ),
          ]
        : []),
    ],
  };
}

/** A page of fewer words may have its article in the data of its scripts. */
const FEW_WORDS = 80;

/** The article with what its further pages add: what a page repeats of those before it (its title, its summary) is not. */
function withFurther(
  first: readonly Paragraph[],
  further: readonly Encoded[],
  title: string | null,
): readonly Paragraph[] {
  const paragraphs = [...first];
  const seen = new Set(first.map(({ words }) => headlineKey(words)));
  for (const part of further) {
    const { root } = parsePage(decode(part, declaredCharset).text);
    for (const paragraph of mainText(paragraphsOf(root), title)) {
      const key = headlineKey(paragraph.words);
      if (!seen.has(key)) paragraphs.push(paragraph);
      seen.add(key);
    }
  }
  return paragraphs;
}

/** What was said of the first page alone no longer holds, unless the last one goes on, too. */
function joinedNotices(
  notices: readonly Notice[],
  further: readonly Encoded[],
  { page, notice }: { readonly page: PageData; readonly notice: MakeNotice },
): readonly Notice[] {
  const last = further.at(-1);
  const goesOn =
    last !== undefined && page.canonical !== null && furtherPage(last, page.canonical, further.length + 2) !== null;
  return [
    ...notices.filter(({ rule }) => goesOn || rule !== 'more-pages'),
    notice('joined-pages', 'info', `the report was read from ${further.length + 1} pages that follow one another`),
  ];
}

/** The page is no report: its words are kept, and none is read. */
function asFurniture(paragraph: Paragraph): Paragraph {
  return { ...paragraph, hint: 'furniture' };
}

/** Short paragraphs that are nearly all link lead away from the article. */
function markLinks(paragraph: Paragraph): Paragraph {
  const { words, hint, linked } = paragraph;
  const leads =
    linked >= NEARLY_ALL_LINK && hint !== 'caption' && hint !== 'quote' && gapsIn(words) < LONGEST_LINK_WORDS;
  return leads ? { ...paragraph, hint: 'furniture' } : paragraph;
}

const NEARLY_ALL_LINK = 0.9;
const LONGEST_LINK_WORDS = 24;

/** What mark-up says outranks the visible text; where they differ, the reason tells. `beside`: visible, but not in the article. */
function publishedOfPage(day: PageDay | null, visible: Published, beside: () => PageDay | null): Published {
  const best = day ?? (visible.basis === 'stated' ? null : beside());
  if (best === null) return visible;
  const kind = best.kind === 'published' ? 'stated in' : 'last changed, stated in';
  const other = visible.basis === 'stated' && visible.from !== best.day ? `; the text states ${visible.from}` : '';
  return {
    from: best.day,
    to: best.day,
    basis: 'stated',
    reason: `${kind} ${best.reason}${other}`,
    words: visible.from === best.day ? visible.words : null,
  };
}

function othersNotice(others: number, notice: MakeNotice): Notice {
  const words = others === 1 ? 'another article follows' : `${others} other articles follow`;
  return notice('other-articles', 'info', `${words} on the page and not read: the page is of the first`);
}

const DEEP = 1000;

function pageNotices({ cut, deepest }: ParsedPage, short: boolean, notice: MakeNotice): Source['notices'] {
  return [
    ...(cut || short
      ? [notice('page-too-long', 'warning', 'the page is longer than is read; its end is left out')]
      : []),
    ...(deepest > DEEP
      ? [
          notice(
            'page-too-deep',
            'info',
            `the page nests ${deepest} elements; the deep ones are read without their tags`,
          ),
        ]
      : []),
  ];
}
