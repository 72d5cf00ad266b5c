/**
 * Signs of furniture in what one line says: each is a class of things that pages print round an article, never a
 * line of one site. A strong sign stands for itself; a weak one needs a second beside it or the right place.
 */
export interface Sign {
  readonly name: string;
  readonly strong: boolean;
  readonly test: (line: string) => boolean;
}

const pattern = (name: string, strong: boolean, ...all: readonly RegExp[]): Sign => ({
  name,
  strong,
  test: (line) => all.every((expression) => expression.test(line)),
});

const SHORT = 120;

export const SIGNS: readonly Sign[] = [
  pattern(
    'icon-names',
    true,
    /_|^[a-z]+[A-Z]/u,
    /(?:^|[\s.])[a-z]{3,}(?:_[a-z]+)+(?=[A-Z\d]|\s|$)|^(?:star|share|home|menu|search|close|person|print|email|comment|favorite|play|photo|videocam|schedule|event|bookmark|link|place|access|folder)(?=[A-Z][a-z])/u,
  ),
  pattern(
    'template',
    true,
    /[{[<@=(]|googletag|dataLayer/u,
    /\{[*%{][^{}]{0,200}[*%}]\}|^\[[a-z_]+ [a-z_]+=[^\]]{1,200}\]|<%|^\s*(?:var|let|const|function|window\.|document\.)[\s(\w.]{1,80}[=({]|\bgoogletag\b|\bdataLayer\b|^@(?:media|import|font-face)\b/u,
  ),
  pattern(
    'legal',
    true,
    // Each alternative holds one of these; most lines hold none, and to find that out so is ten times as fast.
    /copyright|[©℗]|\(c\)|rights|may not|reproduction|terms|privacy|cookie|trust/i,
    /^\W{0,3}(?:(?:copyright|©|\(c\)|℗)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d|[\p{Lu}]))|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)[, ]|\breproduction (?:or distribution )?(?:of|in whole|without)\b.{0,80}\b(?:prohibited|permission)|\b(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice))\b|\btrust principles\b/iu,
  ),
  pattern(
    'relative-time',
    true,
    /^(?:[^.!?]{0,40}\s)?(?:\d{1,3}|an?|one) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy]) ago\W*$|^just now$/iu,
  ),
  pattern(
    'list-label',
    true,
    /^\W{0,3}(?:read (?:more|also|next)|see also|also (?:read|see|watch)|related(?: (?:stories|articles|news|content|links|posts|topics|coverage|video|reading))?|more (?:on|from|about|in) (?:this|the|our)|recommended(?: for you)?|tags?|topics?|categor(?:y|ies)|filed (?:under|in)|keywords|you (?:may|might) also like|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|share (?:this|on|via)|follow us|what to read next|editor['’]?s['’]? picks?|up next|don['’]t miss|(?:raw )?video|photos?|watch|listen|gallery|slideshow|more|read|full (?:story|coverage))\s*[:|»›>](?:\s|$|\S)/iu,
  ),
  pattern(
    'count-label',
    true,
    /^(?:\d[\d,.]*[km]?|no) (?:comments?|shares?|views?|likes?|replies|reactions?|retweets|pending comments)\b|^\d{1,3} ?(?:of|\/) ?\d{1,3}$|^(?:share|like|tweet|comments?|views?|shares?)\s*[:(]?\s*\d[\d,.]*[km]?\)?$/iu,
  ),
  pattern('list-label', true, /^R(?:ead|EAD) (?:more|MORE|also|ALSO)\s+["“‘']?\p{Lu}[^.!?]{5,150}[?!"”’]?$/u),
  pattern('feed-note', true, /^The post .{3,300} (?:appeared first|first appeared) on .{2,80}\.?$/u),
  { name: 'wire-note', strong: true, test: isWireNote },
  pattern('mail-header', true, /^(?:(?:From|To|Cc|Bcc|Reply-To|Sent):\s.{0,200}@|Subject:\s|Content-Type:\s)/u),
  pattern(
    'reading-time',
    true,
    /^(?:reading time:?\s*)?\d{1,3}[ -]?min(?:ute)?s?(?:[ -]read(?:ing)?(?:[ -]time)?)?$/iu,
  ),
  pattern(
    'waiting',
    true,
    /^(?:please wait|loading|no ?script|just a moment|one moment|redirecting|like loading)\b[\s.…:]*\S{0,12}$/iu,
  ),
  pattern(
    'form',
    true,
    /^\W*(?:leave (?:a|your) (?:comment|reply)|post (?:a|your) comment|add (?:a|your) comment|(?:your )?e-?mail(?: address)?\s*\*?:?$|required fields|name \*|comment \*|website$|remember me\b|forgot(?:ten)? (?:your )?password|save my name)/iu,
  ),
  pattern(
    'site-error',
    true,
    /^(?:there (?:was|is) (?:a problem|an error)|an error (?:has )?occurred|something went wrong|(?:this )?(?:content|page|video) (?:is )?(?:not available|unavailable))\b.{0,80}$/iu,
  ),
  pattern(
    'gallery',
    true,
    /^(?:image|photo|slide|picture|gallery|video|more)|javascript|may contain/i,
    /^(?:image|photo|slide|picture|gallery|video)s? \d{1,3} (?:of|\/)[ /]{0,3}\d{1,3}$|\brequires? javascript\b|\bmay contain (?:affiliate|referral)\b|^more (?:from|on|in|about) (?:[\p{Lu}][\p{L}.'’&-]* ?){1,5}$|^more (?:[\p{Lu}][\p{L}.'’&-]* ?){1,4}(?:News|Stories|Articles|Coverage)$/iu,
  ),
  pattern(
    'player',
    false,
    /^(?:\d|video|audio)|transcript|to watch|embed/i,
    /^\d{1,2}:\d\d(?:\s+[\p{Lu}\d](?!\.?m)|$)|\b(?:hide|show) transcript\b|\bto watch this video\b|\bembed(?:ded)? (?:code|media)\b|^(?:video|audio) (?:player|will|cannot)/iu,
  ),
  pattern(
    'channel',
    true,
    /^(?:[\p{L}\p{N}.'’&-]+ ){1,4}(?:on )?(?:facebook|twitter|telegram|whatsapp|youtube|instagram|linkedin|pinterest|newsletter|rss)$/iu,
  ),
  { name: 'separated-labels', strong: true, test: isSeparatedLabels },
  { name: 'author-note', strong: true, test: isAuthorNote },
];

const WIRE_NOTES: readonly RegExp[] = [
  /^\((?:adds?|updates?|corrects?|recasts?|refiles?|repeats?|removes?|rewrites?|writes through|fixes|clarifies|changes|drops|deletes|restores|releads?|trims?|inserts?)\s[^()]{3,300}\)\.?$/iu,
  /^eds?:\s/iu,
  /^[A-Z][A-Z0-9]+(?:[-/][A-Z0-9]{2,}){1,5}(?:\s?\([A-Z0-9 ,.]{2,40}\))?(?:[, ]\s?\d{1,4})?$/u,
  /\bLd(?:-Writethru)?,?(?:\s?\d{1,4})?$/u,
  /^(?:-0-|-30-|#{3,}|ENDS?)$/u,
  /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$/u,
  /^\(\([^()]*@[^()]*\)\)$/u,
  /^[A-Z]{2,10} (?:Photos?|Graphics?|Video) [A-Z]{2,6}\d+(?:,|$)/u,
];

/**
 * What a wire says of its own copy to those who print it (IPTC 7901 and the habits of the agencies): slugs, takes, what
 * changed since the last version, how to reach the desk, the end.
 */
export function isWireNote(line: string): boolean {
  return line.length <= 320 && WIRE_NOTES.some((expression) => expression.test(line));
}

/** "A | B | C": at least three short items between bars or dots, none of them a sentence. */
function isSeparatedLabels(line: string): boolean {
  if (line.length > SHORT * 3) return false;
  const items = line
    .split(/[|·•‧»›→]+|\s[–—>/]\s/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const bars = (line.match(/[|·•‧»›→]/gu) ?? []).length;
  return (
    bars >= 2 && items.length >= 2 && items.every((item) => item.split(/\s+/).length <= 9 && !/[.!?]["”]?$/.test(item))
  );
}

/** "Contact the writer at ...", "Follow her on ...", "... can be reached at": who wrote it and how to reach them. */
function isAuthorNote(line: string): boolean {
  if (line.length > SHORT * 4) return false;
  return (OPENS_NOTE.test(line) && REACH.test(line)) || (/contact|reached|follow/i.test(line) && SAYS_HOW.test(line));
}

const OPENS_NOTE =
  /^\W*(?:contact|follow|reach|e-?mail|to reach|call|write to|tweet|[\p{Lu}][\w.'’-]+(?: [\p{Lu}][\w.'’-]+){0,3},? (?:ICRC|can be reached))\b/iu;
const REACH = /[\w.+-]+@[\w-]+\.[\w.]{2,}|@\w{3,}|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|https?:\/\/|\btel[.:]/iu;
const SAYS_HOW =
  /\b(?:can be (?:reached|contacted|followed) (?:at|on)|follow (?:him|her|them|me) on|for (?:further|more) information,? (?:please )?contact)\b/iu;
