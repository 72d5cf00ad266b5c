import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { pdf } from '../pdf/pdf.test-kit.ts';
import { runApart, runApartLater } from './run-apart.ts';

const message = (subject: string): Uint8Array =>
  new TextEncoder().encode(
    `From: a@b.example\r\nMessage-ID: <1@b>\r\nSubject: ${subject}\r\n\r\nNine people fled.\r\n`,
  );

it('gives the same in place and later, each to who asked', async () => {
  const waiting = ['one', 'two', 'three'].map((subject) => runApartLater('mail', message(subject), 20_000));
  const now = runApart('mail', message('now'), 20_000);
  expect(now).toMatchObject({ ok: true, value: { subject: 'now' } });
  expect(await Promise.all(waiting)).toMatchObject(
    ['one', 'two', 'three'].map((subject) => ({ ok: true, value: { subject } })),
  );
});

it('tells what the library says of a document that it cannot read', async () => {
  const broken = new TextEncoder().encode('%PDF-1.7\n%abc');
  expect(await runApartLater('pdf', broken, 20_000)).toEqual(runApart('pdf', broken, 20_000));
  expect(await runApartLater('pdf', broken, 20_000)).toMatchObject({ ok: false });
});

it('goes on after a document that makes its library fail behind the back of who asked', async () => {
  const sound = pdf([[{ words: 'Nine people fled.', y: 700 }], [{ words: 'Ten came back.', y: 700 }]]);
  const broken = Buffer.from(sound.toString('latin1').replaceAll('595 842]', '595 iaBox [0 0 595 842]'), 'latin1');
  for (let time = 0; time < 2; time += 1) {
    expect(runApart('pdf', broken, 20_000)).toMatchObject({ ok: true, value: { lines: [] } });
    await setTimeout(50);
    expect(runApart('pdf', sound, 5_000)).toMatchObject({ ok: true, value: { read: 2 } });
  }
});
