import { expect, test } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { extract } from '../extract.ts';
import { reportOf } from '../report-for-tests.ts';

/** How the last figure of a text that reads so is held to be true. */
function modalityOf(text: string, figure: string): string | undefined {
  const { claims } = extract(reportOf(text, '2031-05-14'), NO_PACK);
  return claims.findLast(({ quantity }) => quantity.text === figure)?.modality;
}

test.each([
  ['what was thought', 'We thought there would be 900 sailors in there.', '900', 'possible'],
  ['what would be on a condition', 'If the dam breaks, 4,000 sailors would drown.', '4,000', 'possible'],
  ['what was said to lie ahead', 'The harbour office said 900 sailors would be moved.', '900', 'planned'],
  ['what later came about', 'The mill would later hold 40 sailors.', '40', 'asserted'],
  ['what is expected', 'Officials expect up to 1,500 more sailors before the rains.', 'up to 1,500', 'planned'],
  ['a plan for it', 'The council approved a plan for 400 huts.', '400', 'planned'],
  ['an aim', 'The 300 sailors got bread against a target of 55,000.', '55,000', 'planned'],
  ['what is due', 'A further 15 lorries are scheduled to cross on 7 April.', '15', 'planned'],
  ['what is on its way', 'Some 40 boats are on their way.', 'Some 40', 'planned'],
  ['what may be of any state', "The mayor's office says up to 60 sailors may be with them.", 'up to 60', 'possible'],
  ['what is thought of any state', 'Some 40 sailors are thought to be in the mill.', 'Some 40', 'possible'],
  ['the whole of those who will not', 'The mayor said none of the 80 sailors would be helped.', '80', 'asserted'],
  ['the number before a change', 'A force of 5,100 guards will be cut to 2,400 by June.', '5,100', 'asserted'],
  ['the number after a change', 'A force of 5,100 guards will be cut to 2,400 by June.', '2,400', 'planned'],
  [
    'what is given for what is to come',
    'The 50 were to leave in return for the release of 90 rebels.',
    '90',
    'planned',
  ],
  [
    'what was given for what came',
    'The front freed 40 men in exchange for the release of 90 rebels.',
    '90',
    'asserted',
  ],
  ['what one was able to claim', 'The front could claim to hold 40 villages.', '40', 'asserted'],
  ['what people threaten', 'The rebels threatened to behead 20 sailors.', '20', 'planned'],
  ['what a flood threatens', 'The flood threatens to displace 20,000 sailors.', '20,000', 'possible'],
  ['whom suspects have killed', 'Police suspect the rebels, who killed 14 sailors in May.', '14', 'asserted'],
  ['whom those have killed who will be tried', 'Those who killed 14 sailors will be tried.', '14', 'asserted'],
  ['beside another that is only bounded', 'It holds perhaps 600 boats and 40 rafts.', '40', 'asserted'],
  ['a figure that somebody rejects', 'The mayor rejected the figure of 61 dead as a lie.', '61', 'denied'],
  ['what has been promised', 'Norland has promised three clinics.', 'three', 'planned'],
  ['a number planned', 'So far 4,200 huts stand, out of 6,500 planned.', '6,500', 'planned'],
  ['planned things of another kind', 'The 40 planned raids were told of on Monday.', '40', 'asserted'],
  ['what a state plans to reach', 'The union fed 300 boys and plans to reach another 900.', '900', 'planned'],
  ['for whom there will be space', 'A second camp will have space for 12,000 people.', '12,000', 'planned'],
  ['for whom there is space', 'A second camp has space for 12,000 people.', '12,000', 'asserted'],
  ['what is feared to come', '"I fear another ten will not see the morning," she said.', 'ten', 'possible'],
  ['what is threatened behind a day', 'The rebels threatened on Monday to withdraw their 16 envoys.', '16', 'planned'],
])('%s', (_, text, figure, modality) => {
  expect(modalityOf(text, figure)).toBe(modality);
});
