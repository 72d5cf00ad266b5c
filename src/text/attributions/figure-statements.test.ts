import { describe, expect, test } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { readLayers } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';
import { chainAt } from './chain-at.ts';

/** Who says what stands at the last place of some words in a text; null where the writer does. */
function speakerOf(text: string, words: string): string | null {
  const start = text.lastIndexOf(words);
  const { chain } = chainAt(readLayers(reportOf(text, '2031-05-14'), NO_PACK), { start, end: start + words.length });
  return chain.find(({ kind }) => kind === 'speaker')?.agent ?? null;
}

describe('who tells a figure without a verb of speech and its clause', () => {
  test.each([
    [
      'records it, as somebody tells another',
      'Ada Torm of the clinic told a Coast News photographer the clinic had recorded four deaths.',
      'four',
      'the clinic',
    ],
    ['records it', 'The Varda Institute recorded 37 raids in May.', '37', 'The Varda Institute'],
    [
      'records one beside another',
      'The Varda Institute recorded 37 raids in May and 40 in June.',
      '40',
      'The Varda Institute',
    ],
    ['counts it', 'The hospital counted 12 wounded by dusk.', '12', 'The hospital'],
    ['admits to it', 'The river ministry admits to 58 dead.', '58', 'The river ministry'],
    ['owns up to it, as a state', 'Egypt acknowledged 12 dead soldiers on Monday.', '12', 'Egypt'],
    [
      'puts a number at it, with a description before the verb',
      'A Marn intelligence officer, who asked not to be named, put the number of rebels left in the valley at between 800 and 1,200.',
      '1,200',
      'A Marn intelligence officer',
    ],
    ['used to put it', "Foreign spies used to put the front's strength at 9,000.", '9,000', 'Foreign spies'],
    [
      'gave a figure of it',
      'Anders Bekele left at noon. He had given a figure of 11 dead in the morning.',
      '11',
      'Anders Bekele',
    ],
    [
      'whose own count it is',
      "The Varda Institute's own count, drawn from newspapers, stands at 4,870 rebels killed, besides 1,130 who gave up.",
      '1,130',
      'The Varda Institute',
    ],
    [
      'the same one, taken up by a pronoun',
      "The Varda Institute's tally stands at 4,870 dead. In 2019 it had put the dead at fewer than 2,000.",
      '2,000',
      'The Varda Institute',
    ],
    [
      'by whose reckoning it is',
      'Today, by the reckoning of the Varda Institute, the front holds 40 villages.',
      '40',
      'the Varda Institute',
    ],
    ['by whose own count it is', "Some 40 huts burned, by the fire service's own count.", '40', 'the fire service'],
    [
      'raises its own count to it',
      'The Darb Watch later raised its own count to 54 from 31 and left.',
      '31',
      'The Darb Watch',
    ],
    ['who rejects a figure of it', 'The mayor rejected the figure of 61 as a lie.', '61', 'The mayor'],
    ['by whose estimates it is', 'The storm has driven out 2,300 people, by U.N. estimates.', '2,300', 'U.N.'],
    [
      'who keeps a register of it',
      'Some 97 people died, according to a database kept by the Aldine Institute.',
      '97',
      'the Aldine Institute',
    ],
    ['a list', 'A payroll seen by this paper has 1,860 guards and 940 cooks.', '940', 'A payroll'],
    [
      'a paper that speaks of it',
      'A secret memo seen by this magazine speaks of 1,500 under arms.',
      '1,500',
      'A secret memo',
    ],
    [
      'who claims to have done it',
      'In a letter the Oak Brigade claimed instead to have killed 43 soldiers.',
      '43',
      'the Oak Brigade',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });

  test.each([
    ['what a town has had', 'The town recorded 12 deaths in May.', '12'],
    ['what a country has had', 'Italy recorded 12 new cases on Monday.', '12'],
    ['what is put at risk', 'The new bridge put 40 homes at risk.', '40'],
    ['what bodies a headline counts', 'Ferry off Orm: 71 bodies found, 40 still missing', '40'],
    ['by what a race is won', 'He won by a count of 40 votes in Orm.', '40'],
    ['what a house has', 'The house has 12 rooms.', '12'],
    [
      'what is shown by nobody who is named',
      'The union said the wall fell, although other estimates run to 40 dead.',
      '40',
    ],
    ['another deed behind the figure', 'The river ministry counted 12 huts and burned 40 boats.', '40'],
  ])('the writer alone: %s', (_, text, words) => {
    expect(speakerOf(text, words)).toBeNull();
  });
});

describe('where a clause that is said begins', () => {
  test.each([
    [
      'with a bound of its figure',
      "The mayor's office says up to 60 villagers may be with them.",
      'up to 60',
      "The mayor's office",
    ],
    [
      'with a bound in two words',
      'Police believe no more than 40 gunmen are holding out.',
      'no more than 40',
      'Police',
    ],
    ['with a range', 'The fire union says between 30 and 40 boats are still out.', '30', 'The fire union'],
    [
      'behind a phrase of time',
      'The Varda Institute, a think tank, estimated in May that as many as 46,000 strangers had come.',
      '46,000',
      'The Varda Institute',
    ],
    [
      'behind a participle of the speaker',
      'A medic reached by phone told the radio that 30 were hurt.',
      '30',
      'A medic',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('a colon', () => {
  test.each([
    [
      'figures from a body',
      'New figures from the river office: 40 huts, or 12 farms, have burned.',
      '12',
      'the river office',
    ],
    ['a body alone', 'Police: 40 people have fled the town.', '40', 'Police'],
    [
      'who is told of before quoted words',
      'Our reporter Ada Roke is at the mill: "I have just counted 23 people."',
      '23',
      'Ada Roke',
    ],
    ['no heading', 'Health: 40 teams have come to the town.', '40', null],
    ['no thing that holds words', 'The sign was clear: "All 40 visitors must leave at noon."', '40', null],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('quoted words', () => {
  test.each([
    [
      'any verb right behind them',
      '"In June they said 300 were left," snorts a retired captain.',
      '300',
      'a retired captain',
    ],
    ['one from whom the speaker has it', 'Ada Roke said: "A nurse tells me 15 others are behind."', '15', 'A nurse'],
    [
      'the speaker for what goes on behind that',
      'Ada Roke said: "A nurse tells me 15 are behind. I saw 30."',
      '30',
      'Ada Roke',
    ],
    [
      'a name that the speaker gives',
      '"Only 40 guards are left," said a woman who would give her name only as Umm Sela.',
      '40',
      'Umm Sela',
    ],
    [
      'a name behind the description',
      'A lawyer for the families, Ben Torm, insists he has 11 names.',
      '11',
      'Ben Torm',
    ],
    [
      '"he" for a man without a name',
      'General Idris Mann left. An elder said 90 people were there. He said 40 had died.',
      '40',
      'An elder',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('the one who speaks', () => {
  test.each([
    [
      'behind "but", told of between commas',
      'He gave no account of the others, but a security guard, speaking by phone, said 12 had fled.',
      '12',
      'a security guard',
    ],
    ['is shared over "and"', 'The mayor left and, speaking by phone, said 12 had gone.', '12', 'The mayor'],
    [
      'is quoted by another at the end',
      'Some 31 men have been jailed, the state radio quoted a security guard as saying.',
      '31',
      'a security guard',
    ],
    [
      'is who does what the main verb tells',
      'Ada Roke withdrew the list that her office had put out, saying that 37 names stood in it twice.',
      '37',
      'Ada Roke',
    ],
    [
      'is no number',
      'Ada Roke said 14 had gone home, a figure which the union is not in a position to confirm.',
      '14',
      'Ada Roke',
    ],
    ['is the body named before', 'The Hill Union treated the sick. It says 12 have died.', '12', 'Hill Union'],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});
