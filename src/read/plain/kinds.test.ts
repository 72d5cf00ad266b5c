import { expect, it } from 'vitest';
import { read, wordsOf } from '../testing.ts';

const STORY = `The ferry to Marn ran aground on Monday with 120 people on board, the coast guard said.

Divers looked at the hull in the evening and found no hole, and tugs are to pull the ship free at high water.`;
const LINKS = [
  'Ferries and Ports',
  'The Long Read',
  'House of the Day',
  'Guide to Valdera',
  'Best of the North',
  'Harbour Webcams',
];

it('takes the last line before the text for the headline where links stand before it', () => {
  const report = read(
    `${LINKS.join('\n\n')}\n\nFerry aground off Marn with 120 on board\n\n${STORY}\n\n${LINKS.join('\n\n')}`,
  );
  expect(report.title).toBe('Ferry aground off Marn with 120 on board');
  expect(wordsOf(report, 'paragraph', 'subheading', 'summary').join('\n\n')).toBe(STORY);
});

it('keeps a list of facts inside and at the end of a report', () => {
  const facts = ['Upper valley', '6 dead', '40 houses damaged', 'Lower valley', '2 missing', 'Sund – 74 mm of rain'];
  const report = read(`${STORY}\n\n${facts.join('\n\n')}`);
  expect(wordsOf(report, 'paragraph', 'subheading').slice(2)).toEqual(facts);
});

it('takes a label above the text for a section, and a day inside it for text', () => {
  const report = read(
    `Floods\n\nFerry aground off Marn\n\nValdera\n\n${STORY}\n\n8 March 2021\n\nThe ship was pulled free before noon, the coast guard said on its own page.`,
  );
  expect(wordsOf(report, 'furniture')).toEqual(['Floods', 'Valdera']);
  expect(report.published.from).toBeNull();
});
