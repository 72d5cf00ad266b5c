/** Words after which a noun phrase only says more about its head: "people [from the coast]", "men [who had left]". */
const TAIL = new Set(
  'of from in at on by who whom whose that which with without including among between inside outside near under accused living trapped held holed still than to for'.split(
    ' ',
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  schoolchildren: 'schoolchild',
  wives: 'wife',
  lives: 'life',
  policemen: 'policeman',
  policewomen: 'policewoman',
  gunmen: 'gunman',
  militiamen: 'militiaman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  cameramen: 'cameraman',
  'passers-by': 'passer-by',
  buses: 'bus',
  aircraft: 'aircraft',
  police: 'police',
  crews: 'crew',
};

/** The singular of a noun by the regular rules of English spelling and a short list. Lower case in and out. */
export function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A noun phrase as its head and the words before it, all singular and in lower case; `written` is the head as written. */
export interface HeadWords {
  readonly head: string;
  readonly before: ReadonlySet<string>;
  readonly written: string;
}

/** Splits "men, women and their children" into its coordinated phrases, each cut after its head. */
export function headWords(text: string): readonly HeadWords[] {
  const phrases = text
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .split(/,|;|\/|&|\b(?:and|or|plus|as well as|along with|together with)\b/)
    .map(toHead);
  return phrases.filter((phrase) => phrase !== null);
}

function toHead(phrase: string): HeadWords | null {
  const words = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const tail = words.findIndex((word, at) => at > 0 && TAIL.has(word.toLowerCase()));
  const core = tail < 0 ? words : words.slice(0, tail);
  const written = core.at(-1);
  if (written === undefined) return null;
  const [head = '', ...before] = core.map((word) => singular(word.toLowerCase().replace(/['’]s?$/, ''))).reverse();
  return { head, before: new Set(before), written };
}
