import { describe, expect, it } from 'vitest';
import { renderAccount } from './render.ts';
import { wrap } from './render-terminal.ts';
import { SAMPLE } from './sample-account.ts';

const LOOK = { title: 'Port Elim', columns: 80, colours: false };

describe('the account in the terminal', () => {
  const text = renderAccount(SAMPLE, 'terminal', LOOK);

  it('tells what does not add up before the figures, and in which reading', () => {
    expect(text.indexOf('What does not add up')).toBeGreaterThan(0);
    expect(text.indexOf('What does not add up')).toBeLessThan(text.indexOf('The figures'));
    expect(text).toContain('DOES NOT ADD UP: 12 and then 40');
    expect(text).toContain('Holds only when vague words are read in their usual sense.');
  });

  it('gives each figure with its words, its source and its place', () => {
    expect(text).toContain('killed: divers at Port Elim: 40 to 60, 6 May 2031');
    expect(text).toContain('Mirel Aldo; 5 May 2031. a.txt:0');
  });

  it('keeps to the width and writes no colours where there are none', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u001b');
    expect(renderAccount(SAMPLE, 'terminal', { ...LOOK, colours: true })).toContain('\u001b[1m');
  });
});

describe('the account as Markdown', () => {
  it('makes no markup of the reports’ words', () => {
    const text = renderAccount(SAMPLE, 'md', LOOK);
    expect(text).toContain('\\<b\\>divers');
    expect(text).toContain('Divers \\*die\\*');
  });
});

describe('the account as HTML', () => {
  const html = renderAccount(SAMPLE, 'html', LOOK);

  it('is one file without script, without any other host and with a policy that forbids both', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|https?:\/\/|@import|url\(/);
  });

  it('takes no word of a report for markup', () => {
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;divers&lt;/b&gt;');
    expect(html).toContain('&lt;sum&gt; fails.');
  });

  it('leads from each figure to its words in the report', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = new Set([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('draws a bar a statement, the open one faded', () => {
    expect(html.match(/<g class="o0/g)).toHaveLength(2);
    expect(html).toContain('class="open"');
  });
});

describe('the account as a table', () => {
  it('quotes what must be quoted and defuses formulas', () => {
    const [first] = SAMPLE.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const sum = { ...first, actor: '=SUM(A1)', place: { text: 'x', name: 'Elim, "Port"' } };
    const [head, row] = renderAccount({ ...SAMPLE, claims: [sum] }, 'csv', LOOK).split('\r\n');
    expect(head?.startsWith('document,outlet,published,figure')).toBe(true);
    expect(row).toContain(`"Elim, ""Port"""`);
    expect(row).toContain("'=SUM(A1)");
  });
});

describe('the account as JSON', () => {
  it('has the documented shape', () => {
    const account = JSON.parse(renderAccount(SAMPLE, 'json', LOOK));
    expect(Object.keys(account)).toEqual([
      'reports',
      'claims',
      'series',
      'origins',
      'positions',
      'entities',
      'echoes',
      'findings',
      'judgements',
    ]);
    expect(account.reports[0]).toMatchObject({
      id: 'report-1',
      document: 'a.txt',
      outlet: 'Radio Elim',
      agencies: ['MNA'],
    });
    expect(account.reports[0].text).toBeUndefined();
    expect(account.claims[0]).toMatchObject({
      id: 'claim-1',
      document: 'a.txt',
      origin: 'origin-1',
      series: 'series-1',
    });
  });
});

describe('wrap', () => {
  it('breaks at spaces and leaves long words whole', () => {
    expect(wrap('one two three', 9, '')).toEqual(['one two', 'three']);
    expect(wrap('a unbreakableword b', 8, '  ')).toEqual(['  a', '  unbreakableword', '  b']);
  });
});
