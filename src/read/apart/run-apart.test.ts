import { expect, it } from 'vitest';
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
