import { describe, expect, it } from 'vitest';
import { BadDecision, parseDecision } from './parse-decision.ts';

const options = { reason: null, find: (kind: string, word: string) => `${kind}-${word}` };

describe('an action and its words', () => {
  it.each([
    ['accept', ['8f', '07'], { kind: 'accept', targets: [{ claim: 'claim-8f' }, { claim: 'claim-07' }] }],
    ['correct', ['8f', 'bounds', '400..600'], { slot: 'bounds', value: { min: 400, max: 600 } }],
    ['correct', ['8f', 'bounds', '1,400..'], { value: { min: 1400, max: null } }],
    ['correct', ['8f', 'bounds', '-3..5'], { value: { min: -3, max: 5 } }],
    ['correct', ['8f', 'bounds', '52'], { value: { min: 52, max: 52 } }],
    ['correct', ['8f', 'asOf', '..2031-05-04'], { value: { from: null, to: '2031-05-04' } }],
    ['correct', ['8f', 'asOf', '2031-05-04'], { value: { from: '2031-05-04', to: '2031-05-04' } }],
    ['correct', ['8f', 'asOf', 'none'], { value: null }],
    ['correct', ['8f', 'place', 'Port', 'Elim'], { slot: 'place', value: 'Port Elim' }],
    ['correct', ['8f', 'speaker', 'none'], { slot: 'speaker', value: null }],
    ['merge', ['1a', '2b'], { targets: [{ series: 'series-1a' }, { series: 'series-2b' }] }],
    ['split', ['upper camp', '8f'], { value: 'upper camp', targets: [{ claim: 'claim-8f' }] }],
    ['set-aside', ['too-old', '8f'], { value: 'too-old', targets: [{ claim: 'claim-8f' }] }],
    ['rate', ['c', 'Radio Elim'], { value: 'C', targets: [{ source: 'Radio Elim' }] }],
    ['rate', ['2', '8f'], { value: 2, targets: [{ claim: 'claim-8f' }] }],
  ] as const)('%s %j', (action, words, decision) => {
    expect(parseDecision(action, words, options)).toMatchObject(decision);
  });

  it.each([
    ['accept', [], 'accept CLAIM...'],
    ['correct', ['8f', 'colour', 'red'], 'SLOT is population'],
    ['correct', ['8f', 'bounds', 'many'], 'correct CLAIM SLOT VALUE'],
    ['correct', ['8f', 'bounds', '600..400'], 'the least is more than the most'],
    ['correct', ['8f', 'bounds', '..'], 'at least one bound is needed'],
    ['correct', ['8f', 'asOf', '2031-02-30'], 'correct CLAIM SLOT VALUE'],
    ['correct', ['8f', 'measure', 'none'], 'correct CLAIM SLOT VALUE'],
    ['merge', ['1a'], 'merge SERIES SERIES...'],
    ['prefer', ['8f', '07'], 'prefer CLAIM'],
    ['set-aside', ['boring', '8f'], 'GROUND is redundant'],
    ['rate', ['G', 'Radio Elim'], 'A to F for a source'],
    ['rate', ['7', '8f'], '1 to 6 for a claim'],
  ] as const)('refuses %s %j in one sentence', (action, words, sentence) => {
    const parse = () => parseDecision(action, words, options);
    expect(parse).toThrow(BadDecision);
    expect(parse).toThrow(sentence);
  });
});
