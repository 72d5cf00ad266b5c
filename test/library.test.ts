import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../src/index.ts';
import { extract, Failure, openCase } from '../src/index.ts';

const WIRE =
  'Flood in Vassory\n\n3 May 2031\n\nAt least 31 people drowned in Vassory on Friday, harbour master Petra Sung said.\n';
const RADIO =
  'More dead in Vassory\n\n4 May 2031\n\nRadio Elim counted 52 people drowned in Vassory on Friday, citing hospital lists.\n';
const IDA = { by: 'Ida Ferro', at: '2031-06-01T10:00:00.000Z' };

const folder = mkdtempSync(join(tmpdir(), 'crosswire-library-'));
let flood: Case;
beforeAll(async () => {
  writeFileSync(join(folder, 'wire.txt'), WIRE);
  writeFileSync(join(folder, 'radio.txt'), RADIO);
  flood = openCase(join(folder, 'flood.db'));
  await flood.add([join(folder, 'wire.txt'), join(folder, 'radio.txt')]);
}, 60_000);
afterAll(() => {
  flood.close();
  rmSync(folder, { recursive: true });
});

describe('the library', () => {
  it('reads one file without a case', () => {
    const { claims } = extract(Buffer.from(WIRE), { document: 'wire.txt', published: null, outlet: null });
    expect(claims.map(({ quantity }) => quantity.text)).toEqual(['At least 31']);
  });

  it('judges, tells what that changed, and takes it back', async () => {
    const before = await flood.account();
    const claim = before.claims.find(({ quantity }) => quantity.text === '52')?.id ?? '';
    const { ruling, changed, account } = await flood.judge({ kind: 'reject', targets: [{ claim }] }, IDA);
    expect(ruling).toMatchObject({ state: 'holds', claims: [claim], judgement: IDA });
    expect(changed.series.length).toBeGreaterThan(0);
    expect(account.series.flatMap(({ points }) => points.map((point) => point.claim))).not.toContain(claim);
    expect(await flood.account()).toEqual(account);
    const undone = await flood.undo(ruling.id, IDA);
    expect(undone.ruling.state).toBe('undone');
    expect({ ...(await flood.account()), rulings: [] }).toEqual({ ...before, rulings: [] });
    expect((await flood.verify()).faults).toEqual([]);
  });

  it('refuses to judge what is not there, and to undo twice', async () => {
    await expect(flood.judge({ kind: 'accept', targets: [{ claim: 'claim-0' }] }, IDA)).rejects.toThrow(Failure);
    await expect(flood.undo('judgement-0', IDA)).rejects.toThrow(Failure);
    const [ruling] = (await flood.account()).rulings;
    await expect(flood.undo(ruling?.id ?? '', IDA)).rejects.toThrow(/already/);
  });
});
