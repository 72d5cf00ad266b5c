import type { Claim } from '../../model/claim.ts';

/** What each rule of the measure saw, by the name that `madeBy` holds; the order of the rules is in docs/claims.md. */
const RULES: Readonly<Record<string, string>> = {
  money: 'the figure is an amount of money',
  land: 'the figure is an area or a share of land',
  event: 'the counted noun names the event',
  corrected: 'the text takes a figure back and gives this one of the same thing',
  toll: 'the count that is told moves to the figure, or is put at it',
  stopped: 'whoever is stopped from going stays where they are',
  container: 'the place that holds them says it',
  'same-count': 'the figure is another number of what was counted before',
  'row-subject': 'the predicate behind the row that the figure opens says it',
  'in-care': 'who is in hospital is hurt',
  'some-of-those': 'the figure is of those told before',
  sum: 'the figure is the sum of what the one before it counts',
  'moved-event': 'the event that is counted moves to the figure',
  'verb-before': 'the verb or event noun right before the figure says it',
  recipient: 'the figure receives what is given',
  'verb-after': 'the predicate right after the counted words says it',
  'participle-after': 'the participle or adjective right after the counted words says it',
  loss: 'the verb tells of a loss of people',
  whole: 'the figure is the whole of which the one before it is a share',
  capacity: 'the figure is what a place can hold',
  except: 'the figure is of those of whom the rest is said',
  among: 'what is said of those among whom they are',
  'state-noun': 'the word in the place of the noun names the state',
  governor: 'the word that governs the counted phrase in the sentence says it',
  relative: 'the relative clause after the counted words says it',
  part: 'the figure is part of the one before it',
  row: 'the figure stands in a row with the one before it',
  modifier: 'a word that modifies the counted noun says it',
  guards: 'who guards a place was sent there',
  expected: 'they are to come',
  'place-label': 'the row is of a place that people are in',
  'late-verb': 'the verb behind what is set in says it',
  exchanged: 'they are to be let go in exchange',
  lodging: 'the place that they are in says it',
  carried: 'they are aboard',
  'list-head': 'the words before the colon say what the list is of',
  nearby: 'the nearest word of the same stretch says it',
  role: 'the counted noun names people by their state',
  existence: 'the sentence says that there are so many',
  table: 'the heads of its row and column in the table say it',
  mention: 'no word says what happened: a mention',
};

/** Why a claim was read as it was, in one sentence for a person; rules of other stages are named as they are. */
export function explainClaim({ madeBy, measure, place, asOf, modality }: Claim): string {
  const rule = madeBy.slice(madeBy.indexOf('/') + 1);
  const what = `${measure}: ${RULES[rule] ?? `rule ${madeBy}`}`;
  const where = place === null ? 'no place is tied to it' : `at ${place.text}`;
  const when = asOf === null ? 'nothing settles its time' : whenWords(asOf);
  return `${what}; ${where}; ${when}; ${modality}.`;
}

function whenWords({ from, to, words }: NonNullable<Claim['asOf']>): string {
  const days = from === to ? `${from}` : `${from ?? 'open'} to ${to ?? 'open'}`;
  return words === '' ? `${days} by its tense and the day of the publication` : `${days} by "${words}"`;
}
