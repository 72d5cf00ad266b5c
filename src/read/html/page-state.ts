import type { Notice } from '../../model/finding.ts';
import type { MakeNotice } from '../notices.ts';
import { gapsIn } from '../words/flat.ts';
import type { ArticleData } from './json-ld.ts';
import type { PageData } from './metadata.ts';
import { partsOf } from './parts.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';

/** What a page is in place of a whole report, or beside one, with the notice that says it. */
export interface PageState {
  /** True where what stands on the page is no report at all. */
  readonly isNone: boolean;
  readonly notices: readonly Notice[];
}

/** Titles of pages that servers and those who guard them give in place of the one that was asked for. */
const ERROR_TITLE =
  /^\W*(?:error\b\W*)?(?:(?:http )?(?:40[0-9]|410|429|50[0-4])\b|(?:the |this )?(?:page|article|story|file|content) (?:was |is |could |can |has )?(?:not|no longer|cannot|been)\b|not found|access denied|forbidden|unauthori[sz]ed|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|just a moment|attention required|one more step|are you (?:a )?(?:robot|human)|verify(?:ing)? (?:that )?you are human|security check|pardon our interruption|site (?:is )?(?:under |down for )?maintenance)|\b(?:404|page not found)\W*$/iu;
/** What such pages say: not to a reader of news, but of the visit itself. */
const ERROR_WORDS =
  /\b(?:(?:page|article|story|address|url) (?:you (?:requested|are looking for|were looking for|asked for)|(?:was|is|could|can) ?not)|(?:enable|turn on) (?:java ?script|cookies)|checking (?:if the site|your browser)|unusual (?:traffic|activity)|verify (?:that )?you are (?:a |not a )?(?:human|robot)|you (?:do not|don['’]t) have (?:permission|access)|ray id|request (?:was )?blocked|try again later)\b/iu;
const CONSENT =
  /\b(?:cookies?|consent|personal data|(?:our|its) (?:\d+ )?partners|legitimate interests?|privacy (?:policy|settings|choices)|tracking|vendors?|gdpr|ad measurement)\b/iu;
const PAY =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read|unlock|access)|to (?:continue|keep|finish) reading|continue reading (?:with|by|your)|already (?:a|an?) (?:subscriber|member)|(?:article|story|content|report|page) is (?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members|readers)|for subscribers only|subscriber[- ](?:only|exclusive)|(?:read|unlock) the (?:full|rest of (?:the|this)) (?:article|story)|you have (?:reached|used|read) (?:your|all|the) .{0,30}(?:free|limit)|free articles? (?:left|remaining|this month))\b/iu;

/** A page that is an error or asks for consent has few words beside; a stub has a paragraph or three. */
const FEW_WORDS = 150;
const MOST_CONSENT = 600;
const STUB_WORDS = 250;
const LONGEST_ASKING = 400;

/** Recognises pages that are no report, or only part of one. `all` are the page's paragraphs, `main` those of its article. */
export function stateOfPage(
  {
    all,
    main,
    root,
  }: { readonly all: readonly Paragraph[]; readonly main: readonly Paragraph[]; readonly root: PageElement },
  { page, data }: { readonly page: PageData; readonly data: ArticleData | null },
  notice: MakeNotice,
): PageState {
  const count = wordsIn(main);
  const say = (rule: string, words: string): Notice => notice(rule, 'warning', words);
  if (count < FEW_WORDS && isError(page, main))
    return {
      isNone: true,
      notices: [say('error-page', 'the page is no report but tells an error of its site, or guards it')],
    };
  if (count > 0 && count < MOST_CONSENT && wordsIn(main.filter(({ words }) => asksConsent(words))) * 2 > count)
    return { isNone: true, notices: [say('cookie-wall', 'the page asks for consent to cookies and shows no report')] };
  const notices: Notice[] = [];
  const asks = (): boolean => all.some(({ words }) => words.length < LONGEST_ASKING && PAY.test(words));
  if (count < STUB_WORDS && (data?.isFree === false || asks()))
    notices.push(say('paywall', 'the page shows only the beginning of the report to those who do not pay or sign in'));
  const parts = partsOf(root, all, page.canonical);
  if (parts !== null)
    notices.push(
      say(
        'more-pages',
        `the report goes on on other pages${parts.of === null ? '' : ` (this is ${parts.this} of ${parts.of})`}, which are not read here`,
      ),
    );
  return { isNone: false, notices };
}

function isError({ name, heading }: PageData, main: readonly Paragraph[]): boolean {
  const named = [name, heading].some((words) => words !== null && ERROR_TITLE.test(words));
  return named && (wordsIn(main) < TITLE_ALONE || main.some(({ words }) => ERROR_WORDS.test(words)));
}

/** A title that sounds like an error is one where next to nothing stands under it. */
const TITLE_ALONE = 40;

const PERSONAL = /\b(?:you|your|we|our)\b/iu;

/** Of the visit, not of the world: a report on a law on cookies says neither "we" nor "you". */
function asksConsent(words: string): boolean {
  return PERSONAL.test(words) && CONSENT.test(words) && PERSONAL.test(words.replace(/[“"][^”"]*(?:[”"]|$)/gu, ' '));
}

/** How many words paragraphs have, without headings. */
export function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words, hint }) => sum + (hint === 'heading' ? 0 : gapsIn(words) + 1), 0);
}
