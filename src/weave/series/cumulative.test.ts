import { expect, it } from 'vitest';
import { isCumulative } from './cumulative.ts';

const of = (sentence: string, figure: string): boolean => {
  const at = sentence.indexOf(figure);
  return isCumulative(sentence, at, at + figure.length);
};

it.each([
  ['More than 330,000 farmers have been killed in the war since 2011.', 'More than 330,000'],
  ['In eight months of raids 2,300 people have died around Velm.', '2,300'],
  ['The uprising that has killed 900 villagers enters its third spring.', '900'],
  ['Some 41,000 have died since the fighting began, the council says.', '41,000'],
  ['At least 70 sailors have drowned so far this year.', '70'],
  ['At least 900 villagers have died since the border war started in 2031.', '900'],
  ['The conflict in Vassory, which has lasted five years, has killed more than 900 villagers.', '900'],
  ['More than 900 villagers have been killed in Vassory’s civil war, which pits north against south.', '900'],
  ['The council put the total death toll from the border conflict at more than 4,700.', 'more than 4,700'],
  ['Since then more than 900 villagers have been killed.', '900'],
])('%s', (sentence, figure) => {
  expect(of(sentence, figure)).toBe(true);
});

it.each([
  ['The raid killed 12 people, the deadliest in Velm since 2014.', '12'],
  ['Twelve people died in the first attack in six months.', 'Twelve'],
  ['A shell killed 12 people while 900 have died since 2014.', '12'],
  ['The blast killed 12 people on Monday; the war has killed 900.', '12'],
  ['The raid on Velm killed 12 people at dawn.', '12'],
  ['Since the meeting about the war ended, a shell has killed 12 people.', '12'],
  ['The raids on the war-torn towns of the coast killed 12 people.', '12'],
  ['It was a bloody week in the border conflict, which saw 12 traders killed in Velm.', '12'],
  ['The office that counts the dead in the civil war said shells killed 12 people.', '12'],
  ['A raid killed 12 people in a town that has been divided since 2012.', '12'],
  ['A shell killed 12 people in fields as the war went on.', '12'],
  ['A conflict in Vassory over grain, and a fire has killed 12 people.', '12'],
])('not: %s', (sentence, figure) => {
  expect(of(sentence, figure)).toBe(false);
});
