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
