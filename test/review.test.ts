import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosswire } from './support/crosswire.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-review-'));
const path = join(folder, 'case.db');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  const file = join(folder, 'ferry.txt');
  const text =
    'Ferry sinks off Oslem\n\n4 May 2031\n\nAt least 31 people drowned when a ferry sank off Oslem on Sunday, harbour master Petra Sung said.\n';
  writeFileSync(file, text);
  expect(crosswire('add', path, file).status).toBe(0);
});

const review = (...words: string[]) => crosswire('review', path, ...words);
const onlyClaim = (): string => JSON.parse(crosswire('export', path, '--format', 'json').stdout).claims[0].id;

describe('crosswire review', { timeout: 120_000 }, () => {
  it('judges, tells what changed, keeps a log and undoes', () => {
    const claim = onlyClaim();
    expect(review('log').stdout).toBe('Nobody has judged yet.\n');
    const judged = review('correct', claim.slice(0, 12), 'bounds', '30..33', '--by', 'Ida', '--reason', 'the list');
    expect(judged.stdout).toContain('Ida corrected the bounds to 30 to 33');
    expect(judged.stdout).toContain('31 or more -> 30 to 33');
    const csv = crosswire('export', path, '--format', 'csv').stdout;
    expect(csv).toContain('the bounds corrected by Ida, the report states 31 or more');
    expect(crosswire('report', path).stdout).toContain('Judgements');
    const [, judgement = ''] = /^(judgement-\S+)/m.exec(judged.stdout) ?? [];
    expect(review('undo', judgement, '--by', 'Jo').stdout).toContain('30 to 33 -> 31 or more');
    expect(review('log').stdout).toContain('undone by Jo');
    expect(crosswire('export', path, '--format', 'csv').stdout).not.toContain('corrected by');
    expect(crosswire('verify', path)).toMatchObject({ status: 0 });
  });

  it('refuses what is no judgement in one sentence', () => {
    const { status, stderr } = review('accept', 'claim-zz');
    expect(status).toBe(2);
    expect(stderr).toBe('crosswire: The case has no claim claim-zz.\n');
  });
});
