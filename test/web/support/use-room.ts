import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Guarded, Look } from './browser.ts';
import { guardedPage, launch } from './browser.ts';
import type { ReadingRoom } from './reading-room.ts';
import { makeCase, serve } from './reading-room.ts';

/** A browser and a served case for the tests of one file. */
export interface Room {
  readonly origin: string;
  /** A page of its own: gone after the test that opened it, kept where it was opened before the first. */
  page(look?: Look): Promise<Guarded>;
}

interface Asked {
  /** Makes the case in an empty folder and gives its path; the shipped example without it. */
  readonly make?: (folder: string) => string;
  /** Further words for `crosswire serve`. */
  readonly options?: readonly string[];
  /** What else is made before the first test. */
  readonly prepare?: (room: Room) => Promise<void>;
}

/** A case made, a server and a browser started: minutes on a machine that does other things beside. */
const START_MS = 300_000;

/** Makes and serves a case before the tests of a file; after each test, no page of it may have done what none may. */
export function useRoom({ make = example, options = [], prepare = async () => {} }: Asked = {}): Room {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-room-'));
  let browser: Browser | undefined;
  let served: ReadingRoom | undefined;
  let kept: readonly Guarded[] = [];
  let open: Guarded[] = [];

  const room: Room = {
    get origin() {
      return served?.origin ?? '';
    },
    async page(look = {}) {
      if (browser === undefined) throw new Error('no browser yet');
      const guarded = await guardedPage(browser, room.origin, look);
      open.push(guarded);
      return guarded;
    },
  };

  beforeAll(async () => {
    const file = make(folder);
    [browser, served] = await Promise.all([launch(), serve(file, ...options)]);
    await prepare(room);
    kept = open;
    open = [];
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    const mine = open;
    open = [];
    for (const { context } of mine) await context.close();
    expect([...kept, ...mine].flatMap(({ faults }) => faults.splice(0))).toEqual([]);
  });
  return room;
}

function example(folder: string): string {
  const file = join(folder, 'case.db');
  makeCase(file);
  return file;
}
