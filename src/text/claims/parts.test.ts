import { expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

function told(text: string): readonly string[] {
  return extract(reportOf(text, '2031-05-14'), NO_PACK).claims.map(
    ({ quantity, measure, population, links }) =>
      `${quantity.text} ${measure} ${population?.text ?? '-'}${links.map(({ kind }) => ` ${kind}`).join('')}`,
  );
}

it('takes parts of a whole that opens the sentence for what the whole is', () => {
  const text = 'The ferry fire killed 61 people. Of the dead, 17 were children and eight were crew members.';
  expect(told(text)).toEqual(['61 killed people', '17 killed children part-of', 'eight killed crew members part-of']);
  expect(told('Among those arrested, nine were students.')).toEqual(['nine arrested students']);
});

it('does so only where the whole is a state and the part is told to be something', () => {
  expect(told('Of the villages, 17 were emptied by the flood.')).not.toContain('17 killed -');
  expect(told('Of the dead, 17 lay in the chapel.')).not.toContain('17 killed chapel');
});

it('takes "of them" for a part of the figure before, whatever it counts', () => {
  expect(told('More than 60,000 families left the valley. About 22,000 of them are sheltering in tents.')).toEqual([
    'More than 60,000 left families',
    'About 22,000 sheltered families part-of',
  ]);
  expect(told('It sent 40 trucks of maize, of which less than a tenth has arrived.').slice(0, 1)).toEqual([
    '40 deployed trucks',
  ]);
});

it('takes "of them" for part of those whom the sentence is about, where no figure counts them', () => {
  const text = 'Police put the number of attackers at 60. The freed clerks went to Orm, where 19 of them were treated.';
  expect(told(text)).toEqual(['60 took-part attackers', '19 injured freed clerks']);
});

it('begins no noun with what those do of whom a share is told', () => {
  expect(told('The jail holds 1,900 clerks, half of them awaiting trial.').at(-1)).toBe('half held clerks part-of');
});

it('passes over a part for its whole where a bare figure follows', () => {
  expect(told('The Ilme took 240 passengers, including 35 children, though it was built for 120.')).toContain(
    '120 other passengers',
  );
});

it('takes a comparison with an earlier count for none of the others', () => {
  const text = 'In March 17 sailors died, and more than 400 sailors have died since then.';
  expect(told(text).at(-1)).toBe('more than 400 killed sailors');
});

it('takes a whole that opens the sentence for what a bare figure counts', () => {
  expect(told('Of the prisoners, 57 have been caught.')).toEqual(['57 arrested prisoners']);
});

it('takes the second of two parts in a row for a part of the same whole', () => {
  expect(told('The clinic received the bodies of 19 people, among them five women and a child.')).toEqual([
    '19 killed people',
    'five killed women part-of',
    'a killed child part-of',
  ]);
});
