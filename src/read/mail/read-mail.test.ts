import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { wordsOf } from '../testing.ts';
import { messagesOf } from './mailbox.ts';
import { attachmentsOf, isReadable } from './read-mail.ts';

const PARAGRAPHS = [
  'OSLEM, 6 May (Reuters) - At least 31 people were killed when shells fell on the market of Oslem, the hospital of the town said on Tuesday. Rescue workers dug through the night.',
  'The mayor asked every household that still had petrol to drive the wounded to Sarn, because the only ambulance of the town had burned out in front of the town hall.',
];
const wrapped = PARAGRAPHS.map((words) => words.replace(/(.{40,70})\s/gu, '$1\r\n'));
const BODY = `${wrapped.join('\r\n\r\n')}\r\n\r\n-- \r\nDesk of the agency, telephone 555 0100`;

function message(fields: Readonly<Record<string, string>>, body: string): Uint8Array {
  const head = {
    From: 'Reuters <wire@agency.example>',
    Date: 'Tue, 06 May 2031 23:30:00 -0500',
    'Message-ID': '<1@agency.example>',
    Subject: '=?utf-8?Q?Shells_fall_on_Oslem=E2=80=99s_market?=',
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return new TextEncoder().encode(`${lines.join('')}\r\n${body}`);
}

const read = (bytes: Uint8Array): ReturnType<typeof readReport> =>
  readReport(bytes, { document: 'a.eml', published: null, outlet: null });

describe('a message', () => {
  it('is a report with its subject as headline and its date in the zone of the sender', () => {
    const { report } = read(message({}, BODY));
    if (report === null) throw new Error('no report');
    expect(report).toMatchObject({
      title: 'Shells fall on Oslem’s market',
      outlet: 'Reuters',
      mediaType: 'message/rfc822',
      published: { from: '2031-05-06', basis: 'stated', reason: 'the date of the message' },
    });
    expect(wordsOf(report, 'headline')).toEqual(['Shells fall on Oslem’s market']);
    expect(wordsOf(report, 'dateline')[0]).toContain('OSLEM');
    expect(wordsOf(report, 'paragraph')).toHaveLength(2);
    expect(wordsOf(report, 'paragraph').join()).not.toContain('555 0100');
    for (const { words } of report.credits) expect(report.text.slice(words.start, words.end)).toBe(words.text);
    expect(report.credits.map(({ agency }) => agency)).toContain('Reuters');
  });

  it('from a person has no outlet', () => {
    expect(read(message({ From: 'Mirel Aldo <mirel@post.example>' }, BODY)).report?.outlet).toBeNull();
  });

  it('of a page is read as a page, and nothing in it runs', () => {
    const html = `<html><body><h1>Other words</h1><p>Nine people fled the town of Sarn on foot, the mayor told reporters who had come to the bridge.</p><script>alert("x")</script><img src=x onerror="alert(1)"></body></html>`;
    const { report } = read(message({ 'Content-Type': 'text/html; charset=utf-8' }, html));
    expect(report?.text).toContain('Nine people fled');
    expect(report?.text).not.toContain('alert');
  });

  it('lists its attachments, and gives those of a kind that is read', async () => {
    const part = (type: string, name: string, body: string): string =>
      `--B\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${body}\r\n`;
    const bytes = message(
      { 'Content-Type': 'multipart/mixed; boundary=B' },
      `--B\r\nContent-Type: text/plain\r\n\r\n${BODY}\r\n${part('text/plain', '../../note.txt', 'Nine people fled Sarn.')}${part('image/png', 'map.png', 'x')}--B--\r\n`,
    );
    expect((await attachmentsOf(bytes)).filter(isReadable).map(({ name }) => name)).toEqual(['.. .. note.txt']);
    expect(read(bytes).notices.find(({ rule }) => rule === 'attachments')).toMatchObject({
      severity: 'warning',
      words: expect.stringContaining('map.png (image/png, not read)'),
    });
  });

  it('that nests without end or has no end is told, not followed', () => {
    let nested = 'x';
    for (let depth = 0; depth < 200; depth += 1)
      nested = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--`;
    const bytes = Buffer.concat([message({}, '').subarray(0, -2), Buffer.from(nested)]);
    expect(read(bytes).notices).toEqual([expect.objectContaining({ rule: 'broken-mail', severity: 'error' })]);
  });

  it('is not what only begins like one', () => {
    const { report } = read(
      new TextEncoder().encode('From: the harbour of Elim\nTo: the hills of Sarn\n\nA walk of nine days.'),
    );
    expect(report?.mediaType).toBe('text/plain');
  });
});

describe('a mailbox', () => {
  it('is cut into its messages, not at sentences that begin alike', () => {
    const one = 'From a@b.example Thu May  6 07:08:09 2031\nFrom: a@b.example\n\nFrom here to there is a walk.\n\n';
    expect(messagesOf(new TextEncoder().encode(one + one))).toHaveLength(2);
    expect(messagesOf(new TextEncoder().encode('From Elim to Sarn is a walk of nine days.\n'))).toEqual([]);
  });
});
