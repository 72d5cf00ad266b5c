import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crosswire } from './support/crosswire.ts';
import { writeInventedReports } from './support/invented-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = file('good.txt', 'Flood in Oslem\n\nAt least 14 people drowned in Oslem on 3 May 2031, police said.\n');

describe('the help', () => {
  it('shows examples with no words and for every command', () => {
    const bare = crosswire();
    expect(bare.status).toBe(0);
    expect(bare.stdout).toContain('Examples:');
    const commands = [...bare.stdout.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) => name ?? []);
    for (const command of new Set(commands.filter((name) => name !== 'crosswire'))) {
      expect(crosswire(command, '--help').stdout, command).toContain('Example');
    }
  });
});

describe('bad input is told in one sentence, and nothing that is stored is lost', { timeout: 120_000 }, () => {
  const path = join(folder, 'case.db');
  const add = (...words: string[]) => crosswire('add', path, ...words);

  it('adds what is good and refuses the rest with its reason', () => {
    const empty = file('empty.txt', '');
    const binary = file(
      'binary.bin',
      new Uint8Array(4096).map((_, index) => (index * 37) % 256),
    );
    const { status, stdout, stderr } = add(good, empty, binary, join(folder, 'no-such-file.txt'));
    expect(status).toBe(0);
    expect(stdout).toContain('1 new, 0 known, 3 refused');
    for (const name of ['empty.txt', 'binary.bin', 'no-such-file.txt']) expect(stderr).toContain(name);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it('knows what it has, under another name too', () => {
    const again = file(
      'again.txt',
      'Flood in Oslem\n\nAt least 14 people drowned in Oslem on 3 May 2031, police said.\n',
    );
    expect(add(good, again).stdout).toContain('0 new, 2 known, 0 refused');
  });

  it('ends with 1 where nothing could be done', () => {
    expect(add(join(folder, 'no-such-file.txt')).status).toBe(1);
    expect(crosswire('extract', join(folder, 'no-such-file.txt')).status).toBe(1);
  });

  it('reads broken UTF-8 with a notice that says where', () => {
    const broken = file(
      'broken.txt',
      Buffer.concat([Buffer.from('Nine people died in S'), Buffer.from([0xc3, 0x28]), Buffer.from('rn on Monday.\n')]),
    );
    const { status, stdout } = add(broken);
    expect(status).toBe(0);
    expect(stdout).toContain('1 new');
  });

  it('survives one line of 5 MB', () => {
    const long = file(
      'long.txt',
      `${'Nobody counted the sheep of Sarn that night and the road stayed shut. '.repeat(75_000)}\n`,
    );
    expect(add(long, '--no-weave').stdout).toMatch(/1 (new|refused)|0 new, 0 known, 1 refused/);
  });

  it.skipIf(process.getuid?.() === 0)(
    'tells a folder without rights (skipped for root, who may read everything)',
    () => {
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0);
      expect(add(closed).stderr).toContain('no right');
      chmodSync(closed, 0o755);
    },
  );

  it('refuses a case that is no case, and a pack that is none', () => {
    const notes = file('notes.db', 'Just some notes that somebody keeps in a text file. '.repeat(30));
    expect(crosswire('add', notes, good)).toMatchObject({ status: 2 });
    expect(crosswire('report', join(folder, 'none.db'))).toMatchObject({ status: 2 });
    const { status, stderr } = add(good, '--pack', 'no-such-pack');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    const pack = join(folder, 'pack');
    mkdirSync(pack);
    writeFileSync(join(pack, 'pack.yaml'), 'name: mine\ntitle: Mine\nabout: x\ncompartmens: []\n');
    const wrong = add(good, '--pack', pack);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/pack\.yaml.*4.*compartmens/);
  });

  it('refuses a listing that is none, and a day that is none', () => {
    const listing = file('listing.json', '{"document": 3}');
    expect(add(good, '--reports', listing)).toMatchObject({ status: 2 });
    expect(add(good, '--published', 'yesterday').status).not.toBe(0);
  });

  it('still holds what was stored before all of this', () => {
    const account = JSON.parse(crosswire('export', path, '--format', 'json').stdout);
    expect(account.reports.map(({ document }: { document: string }) => document)).toContain('again.txt');
    expect(account.claims.some(({ measure }: { measure: string }) => measure === 'killed')).toBe(true);
    expect(crosswire('verify', path)).toMatchObject({ status: 0 });
  });
});

describe('the formats', () => {
  it('are written to standard output and to files, quietly in a pipe', () => {
    const path = join(folder, 'formats.db');
    writeInventedReports(join(folder, 'some'), 6);
    expect(crosswire('add', path, join(folder, 'some')).stderr).toBe('');
    for (const format of ['terminal', 'md', 'html', 'json', 'csv']) {
      const { status, stdout, stderr } = crosswire('report', path, '--format', format);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.length).toBeGreaterThan(400);
    }
    expect(crosswire('report', path, '--output', join(folder, 'no', 'such', 'x.md'))).toMatchObject({ status: 2 });
  });

  it('proves a damaged quote wrong', async () => {
    const path = join(folder, 'formats.db');
    const { default: Database } = await import('libsql');
    const db = new Database(path);
    db.exec("UPDATE woven SET body = replace(body, 'people were killed', 'people were cured') WHERE kind = 'claim'");
    db.close();
    const { status, stdout } = crosswire('verify', path);
    expect(status).toBe(1);
    expect(stdout).toContain('people were cured');
  });
});
