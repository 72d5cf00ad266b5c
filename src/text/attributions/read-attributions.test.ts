import { describe, expect, test } from 'vitest';
import { analyse } from '../../language/analyse.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Credit } from '../../model/report.ts';
import type { Layers } from '../layers.ts';
import { readNames } from '../names/read-names.ts';
import { reportOf } from '../report-for-tests.ts';
import { belongingOf } from './belonging.ts';
import { chainAt } from './chain-at.ts';
import { readAttributions } from './read-attributions.ts';

function layersOf(text: string, credits: readonly Credit[] = []): Layers {
  const report = { ...reportOf(text, '2021-05-04'), outlet: 'The Marn Post', credits };
  const sentences = analyse(text, report.blocks);
  const names = readNames(text, sentences, NO_PACK);
  const below = { report, pack: NO_PACK, sentences, quantities: [], times: [], names };
  return { ...below, attributions: readAttributions(below) };
}

function voiceOf(text: string, words: string, credits: readonly Credit[] = []) {
  const start = text.indexOf(words);
  const { chain, mode } = chainAt(layersOf(text, credits), { start, end: start + words.length });
  return { chain: chain.map(({ kind, agent }) => `${kind} ${agent}`), mode };
}

function speakerOf(text: string, words: string): string | null {
  return (
    voiceOf(text, words)
      .chain.find((link) => link.startsWith('speaker '))
      ?.slice('speaker '.length) ?? null
  );
}

describe('who says it', () => {
  test.each([
    ['a clause after the verb', 'Mayor Ada Roke said 14 huts burned in Tolvik.', '14', 'Ada Roke'],
    [
      'a parenthesis at the end',
      'At least 14 huts burned in the valley on Monday, rescue officials said.',
      '14',
      'rescue officials',
    ],
    [
      'a parenthesis in the middle',
      'The fire, which began at noon, officials said, destroyed 14 huts.',
      '14',
      'officials',
    ],
    [
      'the speaker after the verb',
      'Some 14 huts burned, said Anders Bekele from the rescue office.',
      '14',
      'Anders Bekele',
    ],
    ['according to', 'According to the Marn Relief Union, 14 huts burned.', '14', 'the Marn Relief Union'],
    ['according to, at the end', 'The fire destroyed 14 huts, according to residents.', '14', 'residents'],
    ['words in quotation marks', '"We lost 14 huts in one night," Ada Roke said.', '14', 'Ada Roke'],
    ['curved marks', '“We lost 14 huts in one night,” said Ada Roke.', '14', 'Ada Roke'],
    ['the verb before the marks', 'Ada Roke said: "We lost 14 huts in one night."', '14', 'Ada Roke'],
    ['marks of two strokes', "''We lost 14 huts in one night,'' Ada Roke said.", '14', 'Ada Roke'],
    [
      'one who is quoted by another',
      'State television quoted Ada Roke as saying 14 huts had burned.',
      '14',
      'Ada Roke',
    ],
    [
      'one who was quoted by another',
      'At least 14 huts burned, a guard at the mill was quoted by the Marn Gazette as saying.',
      '14',
      'a guard at the mill',
    ],
    [
      'one who was quoted, before what was said',
      'A guard at the mill was quoted by the Marn Gazette as saying that 14 huts had burned.',
      '14',
      'A guard at the mill',
    ],
    [
      'with a clause set in before the verb',
      'A nurse at the mill, reached by phone, said it had taken in 14 boys.',
      '14',
      'A nurse at the mill',
    ],
    ['who made a count', 'An earlier toll given by the river office was 14 dead.', '14', 'the river office'],
    [
      'who made a count that shows it',
      'Figures released by the council on Monday showed that 14 huts had burned.',
      '14',
      'the council',
    ],
    [
      'not who only came by a count',
      'Figures seen by the Marn Gazette showed that 14 huts had burned.',
      '14',
      'Figures seen by the Marn Gazette',
    ],
    ['one who speaks of it', 'Villagers in Tolvik spoke of 14 dead.', '14', 'Villagers in Tolvik'],
    ['one who is cited', 'Tolvik radio said on Monday, citing police, that 14 huts had burned.', '14', 'police'],
    [
      'a figure that is put',
      'Fifty huts burned, but the Marn Relief Union puts the number at 14.',
      '14',
      'the Marn Relief Union',
    ],
    ['a name in full for a surname', 'Mayor Ada Roke came on Monday.\nRoke said 14 huts burned.', '14', 'Ada Roke'],
    ['a pronoun', 'Ada Roke said the wind was strong.\n"We lost 14 huts," she said.', '14', 'Ada Roke'],
    [
      'a description taken up again',
      'A hospital source said the wind was strong.\nThe source said 14 people came.',
      '14',
      'A hospital source',
    ],
    [
      'the rest of a broken quotation',
      '"The wind was strong," Ada Roke said. "We lost 14 huts in one night."',
      '14',
      'Ada Roke',
    ],
    [
      'the next paragraph of an open quotation',
      '“The wind was strong and came at night,” Ada Roke said. “Nobody slept.\n“We lost 14 huts.”',
      '14',
      'Ada Roke',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });

  test.each([
    ['plain narration', 'A fire destroyed 14 huts in Tolvik on Monday.', '14'],
    ['the sentence after a statement', 'Ada Roke said the wind was strong. A fire destroyed 14 huts.', '14'],
    ['what the source has, not says', 'Ada Roke, a mother of 14 children, said the wind was strong.', '14'],
    ['a phrase in quotation marks', 'The so-called "red belt" lost 14 huts.', '14'],
    ['a wish', 'The mayor wants to build 14 huts.', '14'],
    ['a surname that looks like a verb', 'The funeral of Nora Said, 14, took place in Tolvik.', '14'],
  ])('the writer alone: %s', (_, text, words) => {
    expect(speakerOf(text, words)).toBeNull();
  });
});

describe('a description of the speaker is no speaker', () => {
  test.each([
    [
      'apposition with nouns of its own',
      "Karim al-Roke, the head of the river council's camps, called for 14 huts.",
      'Karim al-Roke',
    ],
    ['participle', 'The mayor of Tolvik, speaking at a school in Marn, called on the council to build huts.', 'mayor'],
    ['place of the speaker', '“Nobody has left,” one Marn Front fighter at the mill told the radio.', 'fighter'],
    [
      'relative clause',
      'A watch group, which follows the war through a network of women, said 14 died.',
      'watch group',
    ],
    ['no commas', 'At least 14 men died in the raids on Sunday a source in the Marn militia said.', 'a source'],
    [
      'no commas, body',
      'Planes hit 14 huts over the past day the defence ministry in Tolvik said on Monday.',
      'ministry',
    ],
    ['what is added', 'Marn police said a plane fell in a market in Tolvik adding that 14 were hurt.', 'police'],
  ])('%s', (_, text, speaker) => {
    const { attributions } = layersOf(text);
    const all = attributions.flatMap((one) => [one, ...one.nested]).filter(({ force }) => force !== 'belief');
    expect(all.length).toBeGreaterThan(0);
    for (const { chain } of all)
      expect(chain[0]).toMatchObject({ kind: 'speaker', agent: expect.stringContaining(speaker) });
  });

  test('nouns after a preposition of the clause before stay in that clause', () => {
    const text = 'Soldiers shot 14 men in the attack on the general in Tolvik officials said.';
    expect(speakerOf(text, '14')).toBe('Tolvik officials');
    const aside = 'On Monday, Ada Roke, the mayor of Tolvik, said nobody had come.';
    expect(speakerOf(aside, 'nobody')).toBe('Ada Roke');
  });

  test('a verb after a comma that describes a noun keeps that noun', () => {
    const { attributions } = layersOf('The mayor lives in a house, called on Mondays by the radio.');
    expect(attributions.map(({ source }) => source?.text)).not.toContain('The mayor');
  });
});

describe('what belongs to whom', () => {
  test('a ministry of its own is named by its country, where one alone is named', () => {
    expect(speakerOf('Canada has refused. Canada will take back nobody, its foreign ministry said.', 'nobody')).toBe(
      'Canada’s foreign ministry',
    );
    expect(speakerOf('Canada and France met. It will take back nobody, its foreign ministry said.', 'nobody')).toBe(
      'its foreign ministry',
    );
  });

  const belonging = (text: string, words: string): string | null => {
    const start = text.indexOf(words);
    return belongingOf(layersOf(text), { start, end: start + words.length });
  };

  test('the country of who speaks', () => {
    const said = 'said her country would take back nobody.';
    expect(belonging(`Canada's interior minister, Greta Lund, ${said}`, 'her country')).toBe('Canada');
    expect(belonging(`The Canadian minister Greta Lund ${said}`, 'her country')).toBe('Canada');
    expect(belonging(`Greta Lund, the ambassador of Canada, ${said}`, 'her country')).toBe('Canada');
  });

  test('no country where none is named for the speaker, none without a possessive, none in narration', () => {
    expect(belonging('In Canada, Greta Lund said her country would take back nobody.', 'her country')).toBeNull();
    expect(belonging('The Canadian minister Greta Lund said the country was large.', 'the country')).toBeNull();
    expect(belonging('Greta Lund left Canada. Her country is far.', 'Her country')).toBeNull();
  });
});

describe('the way to the page', () => {
  test('an agency that was told, then the outlet', () => {
    const text = '"We lost 14 huts," Ada Roke told AFP.';
    expect(voiceOf(text, '14')).toEqual({
      chain: ['speaker Ada Roke', 'agency AFP', 'outlet The Marn Post'],
      mode: 'direct',
    });
  });

  test('a platform and a statement are media', () => {
    expect(voiceOf('Ada Roke said on Twitter that 14 huts burned.', '14').chain).toContain('medium Twitter');
    expect(voiceOf('The relief office said in a statement that 14 huts burned.', '14').chain).toContain(
      'medium a statement',
    );
    expect(voiceOf('Ada Roke said in Tolvik that 14 huts burned.', '14').chain).toEqual([
      'speaker Ada Roke',
      'outlet The Marn Post',
    ]);
  });

  test('a quotation that follows at once comes from the same statement, one after narration does not', () => {
    const first = '"The wind was strong," Ada Roke said on Twitter.\n"We lost 14 huts," she said.';
    expect(voiceOf(first, '14').chain).toEqual(['speaker Ada Roke', 'medium Twitter', 'outlet The Marn Post']);
    const narration =
      'The fire began on Monday and burned for three days in the valley of the river before rain came at last, and by then nothing was left of the village or the forest around it.';
    const later = first.replace('\n', `\n${narration}\n`);
    expect(voiceOf(later, '14').chain).toEqual(['speaker Ada Roke', 'outlet The Marn Post']);
  });

  test('whoever quotes passes it on', () => {
    const text = 'State television quoted Ada Roke as saying 14 huts had burned.';
    expect(voiceOf(text, '14').chain.slice(0, 2)).toEqual(['speaker Ada Roke', 'medium State television']);
  });

  test('the credit of the page stands in every chain, once; that of a photograph in none', () => {
    const credit = (agency: string, cue: string): Credit => ({ agency, cue, words: { text: '', start: 0, end: 0 } });
    const text = 'A fire destroyed 14 huts. "We lost all," Ada Roke told AFP.';
    const credits = [credit('AFP', 'with reporting by'), credit('Reuters', 'Photo')];
    expect(voiceOf(text, '14', credits).chain).toEqual(['agency AFP', 'outlet The Marn Post']);
    expect(voiceOf(text, 'lost all', credits).chain).toEqual([
      'speaker Ada Roke',
      'agency AFP',
      'outlet The Marn Post',
    ]);
  });
});

describe('attributions', () => {
  test('one within another is nested in it, and the inner speaker holds there', () => {
    const text = 'The Marn Post reported that police believe 14 men fled.';
    const { attributions } = layersOf(text);
    expect(attributions.map(({ source }) => source?.text)).toEqual(['The Marn Post']);
    expect(attributions[0]?.nested.map(({ source }) => source?.text)).toEqual(['police']);
    expect(speakerOf(text, '14')).toBe('police');
  });

  test('a denial is told as one', () => {
    const [denial] = layersOf('Ada Roke denied that the rebels had fled.').attributions;
    expect(denial).toMatchObject({ isDenial: true, force: 'statement' });
    expect(layersOf('Ada Roke said that the rebels had fled.').attributions[0]?.isDenial).toBe(false);
  });

  test('quotes equal their slices', () => {
    const text =
      '“The wind was strong,” Ada Roke said. “Nobody slept.”\nPolice, citing witnesses, said 14 men had fled.\n' +
      'With great warmth Ada Roke thanked the guards. For the fire she blamed the guards of Tarn.';
    for (const { source, cue, contents } of layersOf(text).attributions) {
      for (const quote of [source, cue, ...contents])
        if (quote) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  test('a sentence that begins with a verb of saying has no speaker before it', () => {
    expect(layersOf('Say it again.').attributions.map(({ source }) => source)).toEqual([null]);
  });

  test.each(['" ', 'said, ', '“a b,” X said. ', 'According to X '])(
    'time grows with the length of the text: %s',
    (part) => {
      const timeOf = (count: number): number => {
        const { attributions: _, ...below } = layersOf(part.repeat(count));
        const started = performance.now();
        readAttributions(below);
        return performance.now() - started;
      };
      timeOf(200);
      expect(timeOf(1600)).toBeLessThan(60 * Math.max(timeOf(200), 20));
    },
  );
});
