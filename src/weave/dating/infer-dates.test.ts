import { describe, expect, test } from 'vitest';
import type { Echo } from '../../model/echo.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { BlockKind, Report } from '../../model/report.ts';
import { bareReport } from '../report.test-kit.ts';
import { inferDates } from './infer-dates.ts';

function report(id: string, lines: readonly (readonly [BlockKind, string])[], day: string | null = null): Report {
  let text = '';
  const blocks = lines.map(([kind, line]) => {
    const start = text.length;
    text += `${line}\n`;
    return { start, end: start + line.length, kind, reason: 'test' };
  });
  const basis = day === null ? 'unknown' : 'stated';
  return bareReport(id, text, { blocks, published: { from: day, to: day, basis, reason: '', words: null } });
}

/** `words` where they first stand in the text, open with a value, or settled on a day. */
function time({ text }: Report, words: string, value: string, day: string | null = null): TimeMention {
  const start = text.indexOf(words);
  const end = start + words.length;
  const basis = day === null ? 'text' : 'publication';
  return { text: words, start, end, type: 'DATE', value, from: day, to: day, precision: 'day', basis };
}

function echo(a: Report, b: Report, words: string): Echo {
  const side = ({ id, text }: Report) => {
    const start = text.indexOf(words);
    return { report: id, text: words, start, end: start + words.length };
  };
  return { id: 'echo', a: side(a), b: side(b), similarity: 1, kind: 'copied', changes: [] };
}

const LEDE = 'The ferry Maud ran aground off Quellen on Sunday, its owners said.';
const printed = report('printed', [['paragraph', LEDE]], '2031-05-04');
const copy = report('copy', [['paragraph', LEDE]]);
const timesOfPrinted = [time(printed, 'Sunday', '2031-05-04', '2031-05-04')];

describe('inferDates', () => {
  test('finds the day of a copy by a weekday that a dated report shares', () => {
    const times = new Map([
      ['printed', timesOfPrinted],
      ['copy', [time(copy, 'Sunday', 'XXXX-WXX-7')]],
    ]);
    const days = inferDates([copy, printed], times, [echo(copy, printed, LEDE)]);
    expect(days.get('copy')).toMatchObject({ from: '2031-05-04', to: '2031-05-04', basis: 'inferred' });
    expect(days.get('copy')?.reason).toContain('printed.txt of 2031-05-04');
    expect(days.has('printed')).toBe(false);
  });

  test('does not date a report by an echo in which no time is named', () => {
    const other = report('other', [['paragraph', 'Divers wait for the tide. Nobody was hurt on Sunday.']]);
    const times = new Map([
      ['printed', timesOfPrinted],
      ['other', [time(other, 'Sunday', 'XXXX-WXX-7')]],
    ]);
    const days = inferDates([other, printed], times, [echo(other, printed, 'Nobody')]);
    expect(days.get('other')).toMatchObject({ from: null, to: null, basis: 'unknown' });
    expect(days.get('other')?.reason).toBe('a Sunday, but nothing tells which');
  });

  test('gives a week where the shared weekday is not the day on which the report opens', () => {
    const lines = [['paragraph', `${'The harbour was closed. '.repeat(40)}${LEDE}`]] as const;
    const late = report('late', lines);
    const times = new Map([
      ['printed', timesOfPrinted],
      ['late', [time(late, 'Sunday', 'XXXX-WXX-7')]],
    ]);
    const days = inferDates([late, printed], times, [echo(late, printed, LEDE)]);
    expect(days.get('late')).toMatchObject({ from: '2031-05-04', to: '2031-05-10', basis: 'inferred' });
  });

  test('takes a caption without a year into the year of the case, and the weekday on which the report opens', () => {
    const captioned = report('captioned', [
      ['caption', 'The Maud on her side, May 7.'],
      ['paragraph', 'Salvage crews said Friday that the ferry will be towed.'],
    ]);
    const own = [time(captioned, 'May 7', 'XXXX-05-07'), time(captioned, 'Friday', 'XXXX-WXX-5')];
    const times = new Map([
      ['printed', timesOfPrinted],
      ['captioned', own],
    ]);
    const days = inferDates([captioned, printed], times, []);
    expect(days.get('captioned')).toMatchObject({ from: '2031-05-09', to: '2031-05-09', basis: 'inferred' });
    expect(inferDates([captioned], times, []).get('captioned')).toMatchObject({ from: null, basis: 'unknown' });
    // The present tense of a caption makes no plan of it; that of the running text does.
    const [caption, ...others] = own;
    const planned = new Map(times).set('captioned', [{ ...caption, direction: 'future' } as TimeMention, ...others]);
    expect(inferDates([captioned, printed], planned, []).get('captioned')).toMatchObject({ from: '2031-05-09' });
  });

  test('does not take a date of the running text for a recent one', () => {
    const looking = report('looking', [['paragraph', 'On Friday the owners recalled the storm of April 2.']]);
    const own = [time(looking, 'Friday', 'XXXX-WXX-5'), time(looking, 'April 2', 'XXXX-04-02')];
    const times = new Map([
      ['printed', timesOfPrinted],
      ['looking', own],
    ]);
    expect(inferDates([looking, printed], times, []).get('looking')).toMatchObject({
      from: null,
      to: null,
      reason: 'a Friday after April 2, year not given',
    });
  });

  test('takes a date of the running text only with its weekday beside it', () => {
    const apart = report('apart', [['paragraph', 'On Friday the owners met. The storm of May 2 had sunk the Maud.']]);
    const beside = report('beside', [['paragraph', 'The owners met on Friday, May 2, in a tavern.']]);
    const timesOf = (of: Report) => [time(of, 'Friday', 'XXXX-WXX-5'), time(of, 'May 2', 'XXXX-05-02')];
    const times = new Map([
      ['printed', timesOfPrinted],
      ['apart', timesOf(apart)],
      ['beside', timesOf(beside)],
    ]);
    const days = inferDates([apart, beside, printed], times, []);
    expect(days.get('apart')?.basis).toBe('unknown');
    expect(days.get('beside')).toMatchObject({ from: '2031-05-02', to: '2031-05-02', basis: 'inferred' });
  });

  test('says when a text names no time at all', () => {
    expect(inferDates([copy], new Map(), []).get('copy')?.reason).toBe('no date and no weekday in the text');
  });

  test('leaves the day open where reports that share the words disagree', () => {
    const reprint = report('reprint', [['paragraph', LEDE]], '2031-05-11');
    const times = new Map([
      ['printed', timesOfPrinted],
      ['reprint', [time(reprint, 'Sunday', '2031-05-11', '2031-05-11')]],
      ['copy', [time(copy, 'Sunday', 'XXXX-WXX-7')]],
    ]);
    const days = inferDates([copy, printed, reprint], times, [echo(copy, printed, LEDE), echo(copy, reprint, LEDE)]);
    expect(days.get('copy')?.basis).toBe('unknown');
  });

  test('bounds a report by the latest year that it looks back on', () => {
    const old = report('old', [['paragraph', 'The yard closed in 2029.']]);
    const year: TimeMention = {
      ...time(old, '2029', '2029', '2029-01-01'),
      to: '2029-12-31',
      precision: 'year',
      basis: 'stated',
      direction: 'past',
    };
    expect(inferDates([old], new Map([['old', [year]]]), []).get('old')).toMatchObject({
      from: '2029-01-01',
      to: null,
      basis: 'unknown',
    });
  });
});
