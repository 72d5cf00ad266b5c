import { describe, expect, it } from 'vitest';
import { type LemmaRules, lemmatise } from './lemmatise.ts';

const RANKS = new Map(
  ['be', 'flee', 'plan', 'plane', 'hope', 'hop', 'family', 'refugee', 'refuge', 'house', 'die', 'bomb'].map(
    (word, rank) => [word, rank],
  ),
);
const RULES: LemmaRules = {
  forms: new Map([['AUX-s is', 'be']]),
  endings: new Map([
    ['NOUN-s s', '1'],
    ['VERB-ed ed', '2'],
    ['PROPN-s s', '1'],
  ]),
};

describe('lemmatise', () => {
  it.each([
    ['is', 'AUX Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin', 'be'],
    ['Fled', 'VERB Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin', 'flee'],
    ['overran', 'VERB Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin', 'overrun'],
    ['planned', 'VERB Tense=Past|VerbForm=Part|Voice=Pass', 'plan'],
    ['hoping', 'VERB Tense=Pres|VerbForm=Part', 'hope'],
    ['dying', 'VERB Tense=Pres|VerbForm=Part', 'die'],
    ['bombed', 'VERB Tense=Past|VerbForm=Part|Voice=Pass', 'bomb'],
    ['families', 'NOUN Number=Plur', 'family'],
    ['refugees', 'NOUN Number=Plur', 'refugee'],
    ['houses', 'NOUN Number=Plur', 'house'],
    ['women', 'NOUN Number=Plur', 'woman'],
    ['gorks', 'NOUN Number=Plur', 'gork'],
    ['Elims', 'PROPN Number=Plur', 'Elim'],
  ])('%s, %s: %s', (form, tag, lemma) => {
    expect(lemmatise(RULES, (word) => RANKS.get(word), form, tag)).toBe(lemma);
  });

  it('leaves alone what is not inflected', () => {
    expect(lemmatise(RULES, (word) => RANKS.get(word), 'House', 'NOUN Number=Sing')).toBe('house');
    expect(lemmatise(RULES, (word) => RANKS.get(word), 'Elims', 'PROPN Number=Sing')).toBe('Elims');
    expect(lemmatise(RULES, (word) => RANKS.get(word), 'left', 'ADJ')).toBe('left');
  });
});
