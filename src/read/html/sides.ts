import { judge } from '../furniture/judge.ts';
import { remembered } from '../words/remembered.ts';
import type { PageElement } from './tree.ts';
import { attribute, textOf } from './tree.ts';

/** Elements and roles that HTML and ARIA define as standing beside the main text. */
const SIDE_NAMES = new Set(['nav', 'aside', 'footer', 'form', 'fieldset', 'menu', 'label']);
const SIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'form',
]);
const MAIN_NAMES = new Set(['html', 'body', 'main', 'article']);

const wordsIn = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=[\\s_-]|$)`, 'iu');

/** Words in class and id by which pages name what stands beside the article. */
const SIDE_CLASS = wordsIn(
  [
    'nav|navbar|navigation|menu|breadcrumbs?|toolbar|skip-link|pagination|pager',
    'footer|sidebar|side-bar|rail|aside|widgets?|banner|popup|modal|overlay|cookies?|consent|gdpr',
    'comments?|disqus|respond|reply|replies|share|sharing|sharedaddy|social|follow',
    'related\\w*|recommend\\w*|recirc|recirculation|outbrain|taboola|trending|popular|most-?(?:read|viewed)|teasers?',
    'read-?more|more-?(?:on|from|stories|news)|also-?(?:read|see)|(?:next|prev|previous)-?(?:post|article|story)',
    'promo|promos|promotion|newsletters?|subscribe|subscription|sign-?up|upsell',
    'ads?|advert|advertisement|sponsor|sponsored|copyright|disclaimer|tags?',
    'byline|bio|about-?author|author-?(?:bio|box|info)|hidden|print-(?:only|header|footer)|noprint',
  ].join('|'),
);
/** Words that name the article itself, or what it shows of others; where they stand beside the words above, nothing is told. */
const MAIN_CLASS = wordsIn(
  '(?:article|story|content)-?(?:body|content|text)|entry-content|post-content|main-content|\\w*-?embed|tweet|twitter-tweet',
);
/** Names of the lines under a headline that sum the article up. */
const SUMMARY_CLASS = wordsIn(
  'sub-?titles?|sub-?head(?:line|ing)?|dek|deck|standfirst|excerpt|summary|synopsis|strapline',
);

/** Whether an element says that it sums the article up; nothing is lost with it that the article does not say. */
export function isSummary(element: PageElement): boolean {
  for (let at: PageElement | null = element, step = 0; at !== null && step < 2; at = at.parent, step += 1)
    if (SUMMARY_CLASS.test(namesOf(at))) return true;
  return false;
}

/** Boxes that show only under the pointer or to a screen reader; their words are no part of the paragraph round them. */
const UNSEEN_CLASS = wordsIn(
  'tooltip-?(?:text|content|body)|popover|hovercard|rollover-block|sr-only|visually-?hidden|screen-reader-text',
);

/** Whether an element says by its name, role, class or id that what it holds stands beside the article. */
export function standsBeside(element: PageElement): boolean {
  if (SIDE_NAMES.has(element.name)) return true;
  if (MAIN_NAMES.has(element.name)) return false;
  if (SIDE_ROLES.has(attribute(element, 'role'))) return true;
  const names = namesOf(element);
  return names !== '' && isNamedSide(names);
}

const isNamedSide = remembered((names) => SIDE_CLASS.test(names) && !MAIN_CLASS.test(names));

/** Signs of a line that leads elsewhere: what stands under a heading with one of them is no part of the article. */
const LEADING_AWAY = new Set(['list-label', 'site-words', 'gallery']);

/** Whether a heading says, by its class or in words, that what follows it stands beside the article. */
export function headsBeside(heading: PageElement): boolean {
  if (standsBeside(heading)) return true;
  const words = textOf(heading, LONGEST_HEADING);
  return words !== '' && LEADING_AWAY.has(judge(words).sign ?? '');
}

const LONGEST_HEADING = 200;

/** Whether no reader sees an element's words where they stand in the page. */
export function isUnseen(element: PageElement): boolean {
  return (
    Object.hasOwn(element.attributes, 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    isHiding(attribute(element, 'style')) ||
    isNamedUnseen(attribute(element, 'class'))
  );
}

const isHiding = remembered((style) => /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style));
const isNamedUnseen = remembered((names) => UNSEEN_CLASS.test(names));

/** Class and id of an element as words: "shareBar" is read like "share-bar". */
export function namesOf(element: PageElement): string {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim();
  return names !== '' && /[a-z][A-Z]/u.test(names) ? names.replace(/([a-z\d])(?=[A-Z])/gu, '$1-') : names;
}
