import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Now } from '../app/room/room.ts';
import { AnswerCache } from './answer-cache.ts';
import { answerRoute } from './answer-route.ts';
import type { Env } from './app.ts';
import type { Parts } from './context.ts';
import { route } from './route.ts';

/** A room whose account is another one as soon as somebody says so. */
function movingRoom(version: string) {
  const room = { name: 'case', now: { version } as Now, ledger: null };
  const parts = { room, team: null, answers: new AnswerCache(), reach: { publicOrigin: null } } as unknown as Parts;
  const moveTo = (next: string): void => void Object.assign(room, { now: { version: next } });
  return { parts, moveTo };
}

const told = route({
  method: 'GET',
  path: '/told',
  role: 'reader',
  about: 'Which account the answer tells of.',
  tag: 'account',
  answer: z.object({ version: z.string() }),
  handle: async ({ now }) => {
    await Promise.resolve();
    return { version: now.version };
  },
});

describe('an answer while the account is replaced', () => {
  it('tells of the account that its tag is of, and is kept for no other', async () => {
    const { parts, moveTo } = movingRoom('first');
    const app = new Hono<Env>();
    app.get('/told', (c) => answerRoute(c, told, parts));
    const asked = app.request('/told');
    moveTo('second');
    const answers = [await asked, await app.request('/told')];
    const tags = answers.map(({ headers }) => headers.get('etag'));
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { version: 'first' },
      { version: 'second' },
    ]);
    expect(tags[0]).not.toBe(tags[1]);
    const known = await app.request('/told', { headers: { 'if-none-match': tags[0] ?? '' } });
    expect([known.status, await known.json()]).toEqual([200, { version: 'second' }]);
  });
});
