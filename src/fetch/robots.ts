import robotsParser from 'robots-parser';
import type { Ask } from './ask.ts';
import { FetchTrouble } from './trouble.ts';

/** What a site lets us do (RFC 9309). `delay` in milliseconds, null where it names none. */
export interface Rules {
  allows(address: URL): boolean;
  readonly delay: number | null;
}

/** More of a robots.txt than this is not read (RFC 9309 asks for at least 500 KiB). */
const MOST = 512 * 1024;
const MOST_REDIRECTS = 5;

const ANYTHING: Rules = { allows: () => true, delay: null };
const NOTHING: Rules = { allows: () => false, delay: null };

/**
 * The rules of one origin for our agent. No such file means that all is allowed; a server that fails, or cannot be
 * reached, that nothing is (RFC 9309, 2.3.1).
 */
export async function rulesOf(origin: string, agent: string, ask: Ask): Promise<Rules> {
  let address = new URL('/robots.txt', origin);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(address, { 'user-agent': agent, accept: 'text/plain' });
    const { status, headers, body } = answer;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, address.href)) {
      address = new URL(location, address);
      continue;
    }
    if (status >= 500 || status === 429) return NOTHING;
    if (status >= 300) return ANYTHING;
    const text = new TextDecoder().decode(body.subarray(0, MOST));
    const robots = parseRobots(new URL('/robots.txt', origin).href, text);
    const seconds = robots.getCrawlDelay(agent);
    return {
      allows: (wanted) => robots.isAllowed(wanted.href, agent) !== false,
      delay: seconds === undefined ? null : seconds * 1000,
    };
  }
  return ANYTHING;
}

/** The package is CommonJS with types of a module; this is what it is. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isAllowed(address: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** As `rulesOf`; nothing is allowed where the file could not be had. */
export async function rulesOrNone(origin: string, agent: string, ask: Ask): Promise<Rules> {
  try {
    return await rulesOf(origin, agent, ask);
  } catch (error) {
    // An address that may not be asked must say so itself, not hide behind its robots.txt.
    if (error instanceof FetchTrouble && PASS_ON.has(error.trouble.rule)) throw error;
    if (error instanceof FetchTrouble) return NOTHING;
    throw error;
  }
}

const PASS_ON = new Set(['not-public', 'bad-address', 'no-such-host', 'unreachable', 'too-slow']);
