import type { NameMention } from '../../model/mention.ts';
import type { Token } from '../../model/sentence.ts';
import type { Quote } from '../../model/span.ts';
import type { Layers } from '../layers.ts';
import { FEMALE, MALE } from '../names/data/words.ts';
import { isRoleNoun } from '../names/roles.ts';
import { ownerBefore } from './belonging.ts';
import type { Draft } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { headOf, mentionsIn, personIn, trimmed } from './phrases.ts';
import { aliasBehind, namedBehind } from './self-named.ts';
import { isPersonNoun } from './sources.ts';

/** Who speaks in a draft: the name or role to print, its role apart, and where it is named. */
export interface Speaker {
  readonly agent: string;
  readonly role: string | null;
  readonly start: number;
  readonly end: number;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  readonly gender: 'male' | 'female' | null;
  /** The noun by which a later description may take it up ("a hospital source": source). */
  readonly noun: string;
  readonly sentence: number;
  /** What they say it in, where that is the source as written ("a report by the fire service"). */
  readonly document?: Quote;
}

type Below = Omit<Layers, 'attributions'>;

/** What is said of a number is said by nobody that a pronoun takes up. */
const NUMBERS = /^(?:figure|number|toll|total)$/;

/** How many sentences back a pronoun is resolved. */
const REACH = 8;

/**
 * The speaker of each draft, in text order: a name in its fullest form, a description as written; pronouns and descriptions
 * that take someone up again ("the spokesman", "the source") resolved to who was last spoken of so.
 */
export function speakersOf(layers: Below, drafts: readonly Draft[]): readonly (Speaker | null)[] {
  const past: Speaker[] = [];
  const bySource = new Map<string, Speaker | null>();
  return drafts.map((draft) => {
    if (draft.source === null) return null;
    const key = `${draft.sentence}:${draft.source.first}:${draft.source.last}`;
    const known = bySource.get(key);
    const speaker = known === undefined ? speakerOf(layers, draft, draft.source, past) : known;
    bySource.set(key, speaker);
    if (speaker !== null && known === undefined && !NUMBERS.test(speaker.noun))
      past.push({ ...speaker, sentence: draft.sentence });
    if (past.length > 40) past.shift();
    return speaker;
  });
}

/** Who a phrase of a draft's sentence names. */
export function speakerOf(
  { report, names }: Pick<Below, 'report' | 'names'>,
  draft: Draft,
  source: Phrase,
  past: readonly Speaker[],
): Speaker | null {
  const { tree } = draft;
  const head = headOf(tree, source);
  const token = tree.tokens[head] as Token;
  const start = (tree.tokens[source.first] as Token).start;
  const end = (tree.tokens[source.last] as Token).end;
  const mentions = mentionsIn(names, start, end);
  if (token.upos === 'PRON' || /^(?:who|which|that)$/i.test(token.text))
    return pronoun({ draft, token, names, past, report });
  const person = personIn(draft, source, head, mentions);
  if (person !== null) return personSpeaker(report.text, person, names, start, end, draft.sentence);
  const behind = namedBehind(draft, source, names);
  if (behind !== null) return personSpeaker(report.text, behind, names, start, end, draft.sentence);
  const organisation = mentions.find(
    ({ kind, start: from, end: to }) => kind === 'organisation' && from <= token.start && token.end <= to,
  );
  const phrase = organisation === undefined ? trimmed(tree, source) : namedPhrase(draft, source, organisation);
  const [a, b] = [tree.tokens[phrase.first] as Token, tree.tokens[phrase.last] as Token];
  const words = report.text.slice(a.start, b.end).replace(/['’]s?$/, '');
  const noun = token.lemma.toLowerCase();
  const alias = aliasBehind(tree, head);
  if (alias !== null)
    return { ...plain({ draft, token }), ...alias, role: words, isPerson: true, gender: genderOf(words), noun };
  const taken = /^(?:the|this|that)$/i.test(a.text) && isRoleNoun(noun) ? takenUp(noun, words, past) : null;
  if (taken !== null) return { ...taken, start, end, sentence: draft.sentence };
  const isPlural = /Number=Plur/.test(token.feats) || /s$/.test(token.text);
  const author = authorOf(draft, { first: phrase.first, last: source.last }, noun);
  if (author !== null) {
    const speaker = speakerOf({ report, names }, draft, author, past);
    if (speaker !== null) return { ...speaker, document: { text: words, start: a.start, end: b.end } };
  }
  const owner = /^(?:its|whose)$/i.test(a.text) ? ownerBefore({ report, names }, tree.sentence.start, a.start) : null;
  return {
    agent: owner === null ? words.replace(/^whose\s+/i, '') : `${owner}’s${words.slice(a.text.length)}`,
    role: null,
    start: a.start,
    end: b.end,
    isPerson: isPersonNoun(noun) && !isPlural,
    isPlural,
    gender: null,
    noun,
    sentence: draft.sentence,
  };
}

/** Counts and writings that someone makes: "a report by the fire service" says what the fire service says. */
const MADE = new Set(
  `count tally estimate toll report survey study analysis investigation inquiry statement figure data statistic database
   list register archive log index tracker dataset inventory`.split(/\s+/),
);
/** Who only came by a writing did not make it. */
const CAME_BY = new Set(['seen', 'obtained', 'reviewed', 'viewed', 'read', 'cited', 'quoted', 'verified']);

/** The phrase behind "by" of a count or a writing, null where none is told. */
function authorOf({ tree }: Draft, { first, last }: Phrase, noun: string): Phrase | null {
  if (!MADE.has(noun)) return null;
  const by = tree.tokens.findIndex(({ text }, at) => at > first && at < last && text.toLowerCase() === 'by');
  const isMaker = by > 0 && !CAME_BY.has(tree.tokens[by - 1]?.text.toLowerCase() ?? '');
  const mark = tree.tokens.findIndex(({ upos }, at) => at > by && at <= last && upos === 'PUNCT');
  return isMaker ? { first: by + 1, last: mark < 0 ? last : mark - 1 } : null;
}

/** An organisation's name with its article, without what describes it before ("The Qua based Relief Union"). */
function namedPhrase({ tree }: Draft, source: Phrase, { start, end }: NameMention): Phrase {
  const first = tree.tokens.findIndex((token) => token.start >= start);
  const last = tree.tokens.findLastIndex((token) => token.end <= end);
  const hasArticle = first > source.first && tree.tokens[first - 1]?.upos === 'DET';
  return first < 0 || last < first ? source : { first: hasArticle ? first - 1 : first, last };
}

function personSpeaker(
  text: string,
  person: NameMention,
  names: readonly NameMention[],
  start: number,
  end: number,
  sentence: number,
): Speaker {
  const role = person.role?.text ?? roleOf(person, names);
  const noun =
    role
      ?.split(/\s+/)
      .map((word) => word.toLowerCase())
      .findLast(isRoleNoun) ?? '';
  const gender = genderOf(`${role ?? ''} ${text.slice(Math.max(0, start - 4), end)}`);
  return {
    agent: person.name,
    role,
    start: person.start,
    end: person.end,
    isPerson: true,
    isPlural: false,
    gender,
    noun,
    sentence,
  };
}

function genderOf(description: string): Speaker['gender'] {
  const words = description.toLowerCase().split(/[\s,.]+/);
  if (words.some((word) => MALE.has(word))) return 'male';
  return words.some((word) => FEMALE.has(word)) ? 'female' : null;
}

/** The role that any earlier mention of the same person gave. */
function roleOf({ entity, start }: NameMention, names: readonly NameMention[]): string | null {
  return (
    names.find((other) => other.entity === entity && other.start < start && other.role !== null)?.role?.text ?? null
  );
}

const HEADS = /^(?:chief|head|director|leader|boss|president|chairman|commissioner)$/;
const SPOKES = /^spokes(?:man|woman|person)$/;

/** Whom "the minister" or "the foreign affairs chief" means: the last speaker with that noun, or with one that means as much. */
function takenUp(noun: string, words: string, past: readonly Speaker[]): Speaker | null {
  const alike = (other: string): boolean =>
    other === noun || (HEADS.test(noun) && HEADS.test(other)) || (SPOKES.test(noun) && SPOKES.test(other));
  const exact = past.findLast((speaker) => alike(speaker.noun) && !speaker.isPlural);
  if (exact !== undefined && !namesAnother(words, exact)) return exact;
  if (noun !== 'official') return null;
  return past.findLast(({ isPerson, role }) => isPerson && role !== null) ?? null;
}

/** "The interior minister" is not "the finance minister": a word before the noun that the other's role does not have. */
function namesAnother(words: string, { role, agent }: Speaker): boolean {
  const own = words.toLowerCase().split(/\s+/).slice(1, -1);
  const other = `${role ?? ''} ${agent}`.toLowerCase();
  return own.length > 0 && !own.some((word) => other.includes(word.slice(0, 5)));
}

interface PronounSite {
  readonly draft: Draft;
  readonly token: Token;
  readonly names: readonly NameMention[];
  readonly past: readonly Speaker[];
  readonly report: Below['report'];
}

const OWN = new Map([
  ['its', 'it'],
  ['their', 'they'],
  ['his', 'he'],
  ['her', 'she'],
]);

function pronoun(site: PronounSite): Speaker | null {
  const { draft, token, past, names, report } = site;
  const word = OWN.get(token.text.toLowerCase()) ?? token.text.toLowerCase();
  const near = past.filter(({ sentence }) => draft.sentence - sentence <= REACH);
  const as = (speaker: Speaker | undefined): Speaker | null =>
    speaker === undefined ? plain(site) : { ...speaker, start: token.start, end: token.end };
  if (word === 'he' || word === 'she') {
    const wanted = word === 'he' ? 'male' : 'female';
    const fits = (speaker: Speaker): boolean =>
      speaker.isPerson && (speaker.gender === null || speaker.gender === wanted);
    const holder = subjectBefore(site);
    if (holder !== null && fits(holder)) return as(holder);
    const last = near.findLast(fits);
    const named = lastPerson(names, token.start, wanted);
    if (named !== null && (last === undefined || (named.start > last.start && isSubjectOrOnly(site, named)))) {
      return as(personSpeaker(report.text, named, names, named.start, named.end, draft.sentence));
    }
    return as(last);
  }
  if (word === 'they') return as(near.findLast(({ isPlural }) => isPlural) ?? near.at(-1));
  if (word === 'it') return as(near.findLast(({ isPerson }) => !isPerson) ?? lastBody(site));
  if (/^(?:who|which|that)$/.test(word)) return relative(site) ?? as(near.at(-1));
  return plain(site);
}

/** The office-holder who is the subject of a clause before the pronoun in its own sentence ("The president shocked many when he said"). */
function subjectBefore({ draft, token, past, names, report }: PronounSite): Speaker | null {
  const { tree } = draft;
  const at = tree.tokens.indexOf(token);
  const subject = tree.tokens
    .slice(0, Math.max(0, at))
    .findLastIndex(({ deprel, lemma, upos }) => deprel === 'nsubj' && upos === 'NOUN' && isRoleNoun(lemma));
  if (subject < 0) return null;
  const phrase = { first: tree.first[subject] as number, last: Math.min(tree.last[subject] as number, at - 1) };
  return speakerOf({ report, names }, draft, phrase, past);
}

function plain({ draft, token }: Pick<PronounSite, 'draft' | 'token'>): Speaker {
  return {
    agent: token.text,
    role: null,
    start: token.start,
    end: token.end,
    isPerson: false,
    isPlural: false,
    gender: null,
    noun: '',
    sentence: draft.sentence,
  };
}

function lastPerson(names: readonly NameMention[], before: number, wanted: 'male' | 'female'): NameMention | null {
  for (let at = mentionsBefore(names, before) - 1, steps = 0; at >= 0 && steps < 12; at -= 1, steps += 1) {
    const name = names[at] as NameMention;
    if (name.kind !== 'person' || before - name.start > 1200) continue;
    const words = (name.role?.text ?? '').toLowerCase().split(/[\s,.]+/);
    if (words.some((word) => (wanted === 'male' ? FEMALE : MALE).has(word))) continue;
    return name;
  }
  return null;
}

/** The body named last before a pronoun, where none has spoken. */
function lastBody({ names, token, draft }: PronounSite): Speaker | undefined {
  const named = names.slice(0, mentionsBefore(names, token.start)).findLast(({ kind }) => kind === 'organisation');
  if (named === undefined || token.start - named.start > 400) return undefined;
  const { text, start, end } = named;
  return { ...plain({ draft, token }), agent: text, start, end };
}

function mentionsBefore(names: readonly NameMention[], offset: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name read since the last speech takes the pronoun over only where it opens its sentence. */
function isSubjectOrOnly({ report }: PronounSite, { start, role }: NameMention): boolean {
  const from = Math.max(0, Math.min(start, role?.start ?? start) - 3);
  return /^$|[.\n"”]\s*$/.test(report.text.slice(from, Math.min(start, role?.start ?? start)).replace(/[ \t]+$/, ''));
}

/** "X, who said": the name or noun before the pronoun. */
function relative({ draft, token, names, report }: PronounSite): Speaker | null {
  const { tokens } = draft.tree;
  let at = tokens.indexOf(token) - 1;
  while (at > 0 && /^(?:,|\(|\))$/.test((tokens[at] as Token).text)) at -= 1;
  const before = tokens[at];
  if (before === undefined) return null;
  const name = mentionsIn(names, Math.max(0, before.start - 80), before.end).findLast(
    ({ end, kind }) => kind === 'person' && before.end - end < 60,
  );
  if (name !== undefined) return personSpeaker(report.text, name, names, name.start, name.end, draft.sentence);
  let first = at;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test((tokens[first - 1] as Token).upos)) first -= 1;
  const start = (tokens[first] as Token).start;
  const noun = before.lemma.toLowerCase();
  return {
    agent: report.text.slice(start, before.end),
    role: null,
    start,
    end: before.end,
    isPerson: isRoleNoun(noun),
    isPlural: /Number=Plur/.test(before.feats),
    gender: null,
    noun,
    sentence: draft.sentence,
  };
}
