import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { article, http, packed, record } from '../../read/warc/archive.test-kit.ts';
import { openInput } from './open-input.ts';
import { zip } from './zip.test-kit.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(name: string, bytes: Uint8Array): Promise<{ documents: string[]; told: string[] }> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const documents: string[] = [];
  const told: string[] = [];
  for await (const opened of openInput(
    { path, given: { document: name, published: null, outlet: 'Coast Tribune' } },
    null,
  )) {
    if (opened.kind === 'notice') told.push(opened.notice.words);
    else {
      expect(opened.piece.given.outlet).toBe('Coast Tribune');
      documents.push(opened.piece.given.document);
    }
  }
  return { documents, told };
}

const page = (number: number): Buffer =>
  record({ address: `https://coast.example/${number}`, block: http(article(number)) });
const archive = packed([page(1), page(2)]);
const addresses = ['https://coast.example/1', 'https://coast.example/2'];

describe('an archive among the files', () => {
  it('is told by what it holds, not by its name', async () => {
    expect((await open('a.warc.gz', archive)).documents).toEqual(addresses);
    expect((await open('a.bin', Buffer.concat([page(1), page(2)]))).documents).toEqual(addresses);
    expect((await open('a.gz', gzipSync('only a text'))).documents).toEqual(['a.gz']);
  });

  it('may be a WACZ, stored or deflated', async () => {
    const files = [
      { name: 'datapackage.json', bytes: Buffer.from('{}') },
      { name: 'archive/data.warc.gz', bytes: archive },
      { name: 'archive/more.warc', bytes: page(3), packed: true },
    ];
    expect(await open('a.wacz', zip(files))).toEqual({
      documents: [...addresses, 'https://coast.example/3'],
      told: [],
    });
  });

  it('gives what is left of a WACZ that is cut', async () => {
    const whole = zip([
      { name: 'archive/data.warc.gz', bytes: archive },
      { name: 'index.txt', bytes: Buffer.alloc(500) },
    ]);
    const { documents, told } = await open('cut.wacz', whole.subarray(0, whole.length - 300));
    expect(documents).toEqual(addresses);
    expect(told[0]).toContain('the directory of the archive cannot be read');
  });

  it('tells entries that climb, swell or lie about their size, and a ZIP without archives', async () => {
    const climbing = await open('climb.wacz', zip([{ name: '../../up.warc', bytes: page(1) }]));
    expect(climbing).toEqual({
      documents: [],
      told: ['../../up.warc: its name leads out of the archive; it is passed over'],
    });
    const bomb = await open('bomb.wacz', zip([{ name: 'a.warc', bytes: Buffer.alloc(80_000_000), packed: true }]));
    expect(bomb.told).toEqual(['a.warc: it swells beyond what text can; it is passed over']);
    const liar = await open('liar.wacz', zip([{ name: 'a.warc', bytes: page(1), packed: true, size: 100 }]));
    expect(liar.told.join()).toMatch(/cannot be read to its end/u);
    expect((await open('none.wacz', zip([{ name: 'a.txt', bytes: page(1) }]))).told.join()).toContain('no web archive');
  });

  it('that is not there is a notice', async () => {
    const told: string[] = [];
    const input = { path: join(folder, 'none.warc'), given: { document: 'none.warc', published: null, outlet: null } };
    for await (const opened of openInput(input, null)) if (opened.kind === 'notice') told.push(opened.notice.words);
    expect(told).toEqual([expect.stringContaining('there is no such file')]);
  });
});
