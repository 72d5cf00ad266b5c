import { expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

function chainOfFirst(text: string): readonly string[] {
  const [claim] = extract(reportOf(text, '2031-05-14'), NO_PACK).claims;
  return claim?.chain.flatMap(({ kind, agent }) => (kind === 'outlet' ? [] : [`${kind} ${agent}`])) ?? [];
}

it.each([
  [
    'A report by the Harbour Watch said 40 prisoners had died.',
    ['speaker the Harbour Watch', 'medium A report by the Harbour Watch'],
  ],
  [
    'According to an estimate by the fire service, 300 huts burned.',
    ['speaker the fire service', 'medium an estimate by the fire service'],
  ],
  ['The report said 40 prisoners had died.', ['speaker The report']],
  ['A speaker by the gate said 40 prisoners had died.', ['speaker A speaker by the gate']],
])('%s', (text, chain) => {
  expect(chainOfFirst(text)).toEqual(chain);
});

it('takes a title and the name behind it for one speaker, where the verb stands before both', () => {
  expect(chainOfFirst('"They came in four lorries, maybe 200 men," said shopkeeper Haris Bel.')).toEqual([
    'speaker Haris Bel',
  ]);
});

it.each([
  ['Colonel Jem Dorr denied that villagers had been hit, saying the shell killed 14 gunmen.', ['speaker Jem Dorr']],
  ['A villager saying the shell killed 14 gunmen was led away.', ['speaker A villager']],
])('%s: a participle of saying goes on from the verb of saying before it', (text, chain) => {
  expect(chainOfFirst(text)).toEqual(chain);
});

it('leaves "whose" out of who speaks', () => {
  const text = 'The dead were citizens of Lorne, whose foreign minister said 12 experts would come.';
  expect(chainOfFirst(text)).toEqual(['speaker foreign minister']);
});
