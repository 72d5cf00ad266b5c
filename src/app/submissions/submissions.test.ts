import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Evidence } from '../../model/submission.ts';
import { EvidenceCodec } from '../../model/submission.ts';
import type { OpenStories } from '../review/case.test-kit.ts';
import { accountIn, IDA, JO, openStories, STORIES } from '../review/case.test-kit.ts';
import { AlreadyDone, CannotJudge, NoSuchThing } from '../review/failures.ts';
import { refuse, takeIn } from './decide.ts';
import { submissionsOf, submittedFile } from './submissions.ts';
import { submit } from './submit.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1]);
const story = {
  name: 'leaflet.txt',
  bytes: Buffer.from('Fire in Sarn\n\n7 May 2031\n\nA fire in Sarn killed 14 people on Tuesday.\n'),
};
const picture = { name: 'photo.txt', bytes: PNG };
const options = ({ pool }: OpenStories) => ({ pool, columns: null, tell: () => {} });

/** The pictures that the ledger keeps with a report, by the SHA-256 of its bytes. */
function evidenceFor(ledger: Ledger, report: string): readonly Evidence[] {
  const all = ledger.facts('evidence').map(({ body }) => EvidenceCodec.parse(body));
  return all.filter(({ reports }) => reports.includes(report));
}

describe('submissions', () => {
  it('wait apart from the reports', async () => {
    const open = await openStories();
    const before = await accountIn(open);
    const { id, files } = submit(open.ledger, { files: [story, picture], note: 'from the quay' }, IDA);
    expect(files.map(({ role, mediaType }) => [role, mediaType])).toEqual([
      ['report', 'application/octet-stream'],
      ['picture', 'image/png'],
    ]);
    expect(submissionsOf(open.ledger)).toMatchObject([{ id, state: 'waiting', note: 'from the quay', ...IDA }]);
    expect(await accountIn(open)).toBe(before);
    expect(submittedFile(open.ledger, id, 1).bytes).toEqual(PNG);
  });

  it('taken in are read, and their pictures kept with the reports', async () => {
    const open = await openStories();
    const { id, files } = submit(open.ledger, { files: [story, picture], note: '' }, IDA);
    expect(await takeIn(open.ledger, id, JO, options(open))).toMatchObject({ state: 'taken-in', verdict: JO });
    const { reports } = await accountIn(open);
    expect(reports.map(({ document }) => document)).toContain('leaflet.txt');
    const [text, photo] = files;
    expect(evidenceFor(open.ledger, text?.sha256 ?? '')).toMatchObject([
      { file: { name: 'photo.txt' }, submission: id },
    ]);
    expect(open.ledger.copy(photo?.sha256 ?? '')).toEqual(PNG);
    expect(open.ledger.held(photo?.sha256 ?? '')).toBeNull();
    await expect(takeIn(open.ledger, id, JO, options(open))).rejects.toThrow(AlreadyDone);
  });

  it('of what the case holds already keep their pictures with it', async () => {
    const open = await openStories();
    const known = { name: 'again.txt', bytes: Buffer.from(STORIES['radio.txt']) };
    const { id, files } = submit(open.ledger, { files: [known, picture], note: '' }, IDA);
    await takeIn(open.ledger, id, JO, options(open));
    expect(evidenceFor(open.ledger, files[0]?.sha256 ?? '')).toHaveLength(1);
  });

  it('refused are let go, with why, but not the bytes that another waits with', async () => {
    const open = await openStories();
    const first = submit(open.ledger, { files: [story, picture], note: '' }, IDA);
    const second = submit(open.ledger, { files: [picture], note: 'again' }, JO);
    expect(refuse(open.ledger, first.id, 'no source', JO)).toMatchObject({
      state: 'refused',
      verdict: { reason: 'no source' },
    });
    expect(submittedFile(open.ledger, first.id, 0).bytes).toBeNull();
    expect(submittedFile(open.ledger, second.id, 0).bytes).toEqual(PNG);
    expect(() => refuse(open.ledger, first.id, 'again', JO)).toThrow(AlreadyDone);
  });

  it('need a file, and are found by their id', async () => {
    const { ledger } = await openStories();
    expect(() => submit(ledger, { files: [], note: 'nothing' }, IDA)).toThrow(CannotJudge);
    expect(() => refuse(ledger, 'submission-0', 'no', IDA)).toThrow(NoSuchThing);
    const { id } = submit(ledger, { files: [story], note: '' }, IDA);
    expect(() => submittedFile(ledger, id, 1)).toThrow(NoSuchThing);
  });
});
