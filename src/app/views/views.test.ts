import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryLedger } from '../../ledger/memory-ledger.ts';
import { MEASURES } from '../../model/claim.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { OpenStories } from '../review/case.test-kit.ts';
import { accountIn, claimOf, IDA, openStories, STORIES } from '../review/case.test-kit.ts';
import { judge } from '../review/judge.ts';
import { accountPage, countsOf } from './account-page.ts';
import type { CaseIndex } from './case-index.ts';
import { indexOf } from './case-index.ts';
import { claimList, claimPage } from './claim-pages.ts';
import { echoList } from './echo-groups.ts';
import { findingList } from './findings.ts';
import { reportList, reportPage } from './report-pages.ts';
import { search } from './search.ts';
import { SECTIONS } from './sections.ts';
import { seriesList, seriesPage } from './series-pages.ts';
import { sourcesPage } from './sources.ts';
import { systemPage } from './system.ts';

const COPY = `${STORIES['gazette.txt'].replace('4 May', '6 May').replace('About 200 people were rescued.', 'Divers went out again at noon to look for the wreck near the old lighthouse.')}`;
const ALL = { offset: 0, limit: 50 };

let open: OpenStories;
let index: CaseIndex;
beforeAll(async () => {
  open = await openStories({ ...STORIES, 'copy.txt': COPY });
  index = indexOf(await accountIn(open));
});

describe('lists', () => {
  it('are cut where they are asked to, and tell how long they are', () => {
    const all = claimList(index, ALL);
    const part = claimList(index, { offset: 1, limit: 1 });
    expect(part).toEqual({ items: [all.items[1]], total: all.total, offset: 1, limit: 1 });
    expect(claimList(index, { offset: 99, limit: 5 }).items).toEqual([]);
  });

  it('hold what fits every filter', () => {
    const figures = (filter: object) =>
      claimList(index, { ...ALL, ...filter }).items.map(({ quantity }) => quantity.text);
    expect(figures({ q: 'hospital', measure: 'killed' })).toEqual(['52']);
    expect(figures({ q: 'hospital', measure: 'rescued' })).toEqual([]);
    expect(figures({ measure: 'rescued' })).toEqual(['About 200']);
    expect(figures({ speaker: 'petra sung', measure: 'killed' })).toEqual(['At least 31', 'At least 31']);
    expect(figures({ speaker: 'Petra', measure: 'killed' })).toEqual([]);
    expect(figures({ standing: 'rejected' })).toEqual([]);
    expect(figures({ from: '2031-05-07' })).toEqual([]);
  });

  it('of reports begin with the newest', () => {
    expect(reportList(index, ALL).items.map(({ document }) => document)).toEqual([
      'copy.txt',
      'radio.txt',
      'gazette.txt',
    ]);
    expect(reportList(index, { ...ALL, q: 'lighthouse' }).items.map(({ document }) => document)).toEqual(['copy.txt']);
  });

  it('of series are the same in every order', () => {
    const ids = (sort: 'origins' | 'newest' | 'title') => seriesList(index, { ...ALL, sort }).items.map(({ id }) => id);
    expect([...ids('title')].sort()).toEqual([...ids('origins')].sort());
    expect(seriesList(index, { ...ALL, q: 'nothing of that name' }).total).toBe(0);
  });
});

describe('pages', () => {
  it('of the account count what it holds', () => {
    const { headline, clashes } = accountPage(index);
    expect(headline.length).toBeGreaterThan(0);
    expect(clashes.total).toBeGreaterThanOrEqual(clashes.items.length);
    expect(countsOf(index.account)).toMatchObject({ reports: 3, judgements: 0 });
  });

  it('of a series tell why its figure is what it is', () => {
    const id = index.seriesOf.get(claimOf(index.account, '52'))?.id ?? '';
    const page = seriesPage(index, id);
    expect(page?.claims).toHaveLength(page?.series.statements ?? 0);
    expect(page?.why.join(' ')).toMatch(/origin/);
    expect(seriesPage(index, 'series-0')).toBeNull();
  });

  it('of a claim tell how it was read', () => {
    const page = claimPage(index, claimOf(index.account, '52'));
    expect(page?.explain[0]).toBe('“52” is read as 52.');
    expect(page?.claim).toMatchObject({ document: 'radio.txt', standing: 'open', corrected: [] });
    expect(claimPage(index, 'claim-0')).toBeNull();
  });

  it('of a report hold its claims in the order of the text, its attributions and names', () => {
    const id = index.account.reports.find(({ document }) => document === 'gazette.txt')?.id ?? '';
    const page = reportPage(index, id, { ledger: open.ledger, pack: NO_PACK });
    expect(page?.claims.map(({ quantity }) => quantity.text)).toEqual(['At least 31', 'About 200']);
    expect(page?.attributions.map(({ source }) => source?.text)).toContain('harbour master Petra Sung');
    expect(page?.names.map(({ text }) => text)).toContain('Oslem');
    expect(reportPage(index, 'report-0', { ledger: open.ledger, pack: NO_PACK })).toBeNull();
    const unread = reportPage(index, id, { ledger: new MemoryLedger(), pack: NO_PACK });
    expect(unread).toEqual(page);
  });

  it('of echoes tell who carried whose words, what each added and left out', () => {
    const [group] = echoList(index, ALL).items;
    expect(group?.reports.map(({ document }) => document)).toEqual(['gazette.txt', 'copy.txt']);
    const [first, second] = group?.perReport ?? [];
    expect(first?.from).toBeNull();
    expect(second?.from).toBe(first?.report);
    expect(second?.added.items.map(({ text }) => text).join(' ')).toContain('lighthouse');
    expect(second?.changed.items).toEqual([{ a: '4 May 2031', b: '6 May 2031' }]);
  });

  it('of sources count a source alone where nobody else is heard', () => {
    const { speakers } = sourcesPage(index);
    const row = speakers.find(({ name }) => name === 'Petra Sung');
    expect(row).toMatchObject({ reports: 2, reliability: null });
  });

  it('of a system without compartments place nothing', () => {
    const page = systemPage(index, NO_PACK);
    expect(page).toMatchObject({ compartments: [], flows: [], sums: { items: [], total: 0 } });
    expect(page.unplaced).toBe(index.account.series.length);
  });

  it('of a system tell the gap of a compartment that no report counts', () => {
    const compartments = [
      { id: 'drowned', title: 'drowned', measures: ['killed' as const], populations: [] },
      { id: 'held', title: 'in detention', measures: ['held' as const], populations: [] },
    ];
    const [drowned, held] = systemPage(index, { ...NO_PACK, compartments }).compartments;
    expect(drowned).toMatchObject({ gap: null });
    expect(drowned?.total).toBeGreaterThan(0);
    expect(held).toMatchObject({ total: 0, age: null, gap: 'No report gives a figure.' });
  });
});

describe('findings', () => {
  const kinds = (filter: object) =>
    findingList(index, NO_PACK, { offset: 0, limit: 500, ...filter }).items.map(({ kind }) => kind);

  it('fall into the sections of the account, each into one', () => {
    const sections = ['clashes', 'changes', 'support', 'gaps'] as const;
    expect(kinds({}).length).toBeGreaterThan(0);
    expect(sections.flatMap((section) => kinds({ section })).sort()).toEqual([...kinds({})].sort());
    for (const kind of kinds({ section: 'support' })) expect(SECTIONS.support).toContain(kind);
  });

  it('of a section and of a kind are those of both', () => {
    const [kind] = kinds({ section: 'support' });
    expect(kinds({ section: 'support', kind })).toEqual(kinds({ kind }));
    expect(kinds({ section: 'clashes', kind })).toEqual([]);
  });

  it('along the chain are the sums of figures that stand in it, all of them', () => {
    expect(kinds({ section: 'chain' })).toEqual([]);
    const compartments = [{ id: 'all', title: 'all', measures: [...MEASURES], populations: [] }];
    const pack = { ...NO_PACK, compartments };
    const { sums } = systemPage(index, pack);
    expect(findingList(index, pack, { ...ALL, section: 'chain' }).total).toBe(sums.total);
    expect(findingList(index, pack, { ...ALL, section: 'chain' }).items.slice(0, sums.items.length)).toEqual(
      sums.items,
    );
  });
});

describe('searching', () => {
  it('finds claims, names and reports, with the words around each hit', () => {
    expect(search(index, 'drown').claims.total).toBe(3);
    expect(search(index, 'osle').names.items.map(({ entity }) => entity.name)).toEqual(['Oslem']);
    const { reports, names } = search(index, 'ferr osl');
    expect(names.total).toBe(0);
    const [snippet] = reports.items[0]?.snippets ?? [];
    const report = index.reports.get(reports.items[0]?.report.id ?? '');
    expect(report?.text.slice(snippet?.start, (snippet?.start ?? 0) + (snippet?.text.length ?? 0))).toBe(snippet?.text);
    const [mark] = snippet?.marks ?? [];
    expect(snippet?.text.slice(mark?.start, mark?.end).toLowerCase()).toMatch(/^(?:ferr|osl)/);
  });

  it('finds nothing for words that stand nowhere, or none', () => {
    for (const query of ['zeppelin', '', '?']) {
      const { claims, reports, names, positions } = search(index, query);
      expect([claims.total, reports.total, names.total, positions.total]).toEqual([0, 0, 0, 0]);
    }
  });
});

describe('what people judged', () => {
  it('is shown beside what is stated', async () => {
    const claim = claimOf(index.account, '52');
    const value = { min: 50, max: 60 };
    const { account, ruling } = await judge(
      open,
      { kind: 'correct', slot: 'bounds', value, targets: [{ claim }], reason: 'lists' },
      IDA,
    );
    await judge(open, { kind: 'rate', targets: [{ source: 'the Petra Sung' }], value: 'B' }, IDA);
    const now = indexOf(await accountIn(open));
    const view = claimPage(now, claim)?.claim;
    expect(view?.corrected).toEqual([{ slot: 'bounds', was: { min: 52, max: 52 }, judgement: ruling.id }]);
    expect(view?.quantity).toMatchObject({ text: '52', ...value });
    expect(claimPage(now, claim)?.explain.at(-1)).toBe(
      'Ida Ferro corrected the bounds to 50 to 60 on 1 Jun 2031: lists.',
    );
    expect(seriesPage(now, view?.series ?? '')?.series.judged).toEqual([ruling.id]);
    expect(sourcesPage(now).speakers.find(({ name }) => name === 'Petra Sung')?.reliability?.value).toBe('B');
    expect(countsOf(account).judgements).toBe(1);
  });
});
