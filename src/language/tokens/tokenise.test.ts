import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

function wordsOf(text: string): string {
  return tokenise(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('tokenise', () => {
  it.each([
    ["Don't they know? She can't.", "Do|n't|they|know|?|She|ca|n't|."],
    ['It cannot be the Teos’ boat.', 'It|can|not|be|the|Teos|’|boat|.'],
    ["Orla's and Qa'id's", "Orla|'s|and|Qa'id|'s"],
    ['12-15 long-term e-mails, non-stop', '12|-|15|long|-|term|e-mails|,|non-stop'],
    ['$1.6m, US$ 4.5, €1,200.50', '$|1.6|m|,|US$|4.5|,|€|1,200.50'],
    ['2 000 people and 1 250 000 more', '2 000|people|and|1 250 000|more'],
    ['In 2019 200 came', 'In|2019|200|came'],
    ['at 4 p.m., 5pm or 17:30', 'at|4|p.m.|,|5|pm|or|17:30'],
    ['the U.S. and J. K. Moreau', 'the|U.S.|and|J.|K.|Moreau'],
    ['Sen. Teo, Jan. 5, No. 2', 'Sen.|Teo|,|Jan.|5|,|No.|2'],
    ['There is no. And the sun. Then rest', 'There|is|no|.|And|the|sun|.|Then|rest'],
    ['50% of 3,500kg; 9/11; 1/2', '50|%|of|3,500|kg|;|9/11|;|1|/|2'],
    ['Wait... what?! -- “no” —', 'Wait|...|what|?!|--|“|no|”|—'],
    ['See www.example.org/a?b=1, or ask a.b@example.com.', 'See|www.example.org/a?b=1|,|or|ask|a.b@example.com|.'],
    ['a 3G mast w/o power, $5M lost', 'a|3G|mast|w/o|power|,|$|5|M|lost'],
    ['tents, mats etc. Then more etc., etc.', 'tents|,|mats|etc|.|Then|more|etc.|,|etc|.'],
    ['The U.S.A. fell. B.B.C. news', 'The|U.S.A.|fell|.|B.B.C.|news'],
    ['in the U.S for now; site.map.gz', 'in|the|U.S|for|now|;|site.map.gz'],
    ['and/or the 1980s', 'and|/|or|the|1980s'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('does not join numbers that a comma or a longer group sets apart', () => {
    expect(wordsOf('2, 000 and 2 0000')).toBe('2|,|000|and|2|0000');
  });

  it('reads only between the offsets', () => {
    expect(tokenise('one two three', 4, 7)).toEqual([{ start: 4, end: 7 }]);
  });

  it('covers every character that is no blank, once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenise(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('stays linear on long runs of one kind', () => {
    const began = performance.now();
    for (const unit of ['a', '1', '1 000 ', "a'", 'a-', 'a.', '.', '@', 'www.', '(', '1/', '1,', 'a@b.'])
      tokenise(unit.repeat(200_000 / unit.length), 0, 200_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
