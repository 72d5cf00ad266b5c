import { describe, expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { choosePack } from '../case/case-pack.ts';
import { indexOf } from '../views/case-index.ts';
import { accountIn, claimOf, IDA, JO, openStories } from './case.test-kit.ts';
import { addComment, commentsOf, isAbout, turnComment } from './comments.ts';
import { AlreadyDone, NoSuchThing } from './failures.ts';

describe('comments', () => {
  it('are open until somebody settles them, and can be opened again', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    const claim = claimOf(index.account, '52');
    const { id } = addComment(open.ledger, index, { target: { claim, field: 'place' }, words: 'Which pier?' }, IDA);
    expect(commentsOf(open.ledger, index)).toMatchObject([
      { id, state: 'open', turned: null, isAdrift: false, ...IDA },
    ]);
    turnComment(open.ledger, index, { comment: id, state: 'settled' }, JO);
    expect(commentsOf(open.ledger, index)[0]).toMatchObject({ state: 'settled', turned: JO });
    expect(() => turnComment(open.ledger, index, { comment: id, state: 'settled' }, IDA)).toThrow(AlreadyDone);
    turnComment(open.ledger, index, { comment: id, state: 'open' }, IDA);
    expect(commentsOf(open.ledger, index)[0]).toMatchObject({ state: 'open', turned: IDA });
  });

  it('are about what the case has', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    expect(() => addComment(open.ledger, index, { target: { series: 'series-0' }, words: 'No.' }, IDA)).toThrow(
      NoSuchThing,
    );
    const [report] = index.account.reports;
    const comment = addComment(
      open.ledger,
      index,
      { target: { report: report?.id ?? '' }, words: 'Who wrote it?' },
      IDA,
    );
    expect(isAbout(comment, report?.id ?? '')).toBe(true);
    expect(isAbout(comment, 'claim-0')).toBe(false);
  });

  it('follow their claim when it is read anew, and say so where it is gone', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    const claim = claimOf(index.account, '52');
    const series = index.seriesOf.get(claim)?.id ?? '';
    addComment(open.ledger, index, { target: { claim }, words: 'Which hospital?' }, IDA);
    addComment(open.ledger, index, { target: { series }, words: 'Whose count?' }, JO);
    choosePack(open.ledger, { ...NO_PACK, names: [{ name: 'Great Oslem', kind: 'place', also: ['Oslem'] }] });
    const now = indexOf(await accountIn(open));
    const [one, other] = commentsOf(open.ledger, now);
    expect(one).toMatchObject({ target: { claim: claimOf(now.account, '52') }, isAdrift: false });
    expect(now.series.has(series)).toBe(false);
    expect(other).toMatchObject({
      target: { series: now.seriesOf.get(claimOf(now.account, '52'))?.id },
      isAdrift: false,
    });
    expect(other?.about).toBe(index.series.get(series)?.title);
  });

  it('follow a finding of the same kind about the same claims, and no other', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    const finding = index.account.findings.find(({ claims }) => claims.length > 1);
    if (finding === undefined) throw new Error('the stories have no finding of several claims');
    addComment(open.ledger, index, { target: { finding: finding.id }, words: 'Is that so?' }, IDA);
    choosePack(open.ledger, { ...NO_PACK, names: [{ name: 'Great Oslem', kind: 'place', also: ['Oslem'] }] });
    const now = indexOf(await accountIn(open));
    expect(now.findings.has(finding.id)).toBe(false);
    const [comment] = commentsOf(open.ledger, now);
    const found =
      comment !== undefined && 'finding' in comment.target ? now.findings.get(comment.target.finding) : undefined;
    expect([comment?.isAdrift, found?.kind, found?.claims.length]).toEqual([
      false,
      finding.kind,
      finding.claims.length,
    ]);
  });

  it('are adrift where most of what a series or finding held is gone', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    const series = index.seriesOf.get(claimOf(index.account, '52'))?.id ?? '';
    const finding = index.account.findings.find(({ claims }) => claims.length > 1)?.id ?? '';
    addComment(open.ledger, index, { target: { series }, words: 'Whose count?' }, IDA);
    addComment(open.ledger, index, { target: { finding }, words: 'Is that so?' }, JO);
    const other = indexOf({ ...index.account, claims: [], series: [], findings: [] });
    expect(commentsOf(open.ledger, other).map(({ isAdrift }) => isAdrift)).toEqual([true, true]);
  });
});
