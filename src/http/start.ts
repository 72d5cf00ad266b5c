import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Room } from '../app/room/room.ts';
import type { ServeOptions, Serving } from '../app/serve.ts';
import { NobodyThere } from '../app/team/failures.ts';
import { Team } from '../app/team/team.ts';
import type { Tools } from '../app/tools.ts';
import { Failure } from '../base/fail.ts';
import { AnswerCache } from './answer-cache.ts';
import { createApp } from './app.ts';
import { Jobs } from './jobs/jobs.ts';
import { openPages } from './pages/files.ts';
import { FeedLimits } from './security/feed-limits.ts';
import { isLoopback } from './security/hosts.ts';
import { SignInLimits } from './security/sign-in-limits.ts';

export class CannotListen extends Failure {
  readonly code = 'cannot-listen';
  constructor(host: string, port: number, reason: string) {
    super(`The server cannot listen on ${host} port ${port}: ${reason}.`);
  }
}

export class NeedsTeam extends Failure {
  readonly code = 'needs-team';
  constructor(host: string) {
    super(`Without accounts only this machine is served, not ${host}: start with --team.`);
  }
}

export class BadPublicOrigin extends Failure {
  readonly code = 'bad-public-origin';
  constructor(words: string) {
    super(`"${words}" is no origin; write for example https://room.example.org.`);
  }
}

/** How long a client may take to send its headers, and its whole request; how many may be connected at once. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };
const CHECK_MS = 2_000;
const MOST_CONNECTIONS = 512;
/** How long answers that are under way may go on when the server closes. */
const GRACE_MS = 2_000;

/** How long a request waits for the account to follow a judgement before it is told of a job. */
const PATIENCE_MS = 2_000;

/** Opens a case and serves it; `pages` is the folder of the built pages. Throws a Failure where it cannot. */
export async function startServer(
  tools: Tools,
  options: ServeOptions & { readonly pages: string; readonly patience?: number },
): Promise<Serving> {
  const { casePath, host, port, team: hasTeam, workers, tell, say } = options;
  if (!hasTeam && !isLoopback(host)) throw new NeedsTeam(host);
  const publicOrigin = parseOrigin(options.publicOrigin);
  const complain = (error: unknown): void =>
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const room = await Room.open(tools, { casePath, workers, tell, complain });
  const store = tools.openPeople(casePath);
  const clock = (): Date => new Date();
  const team = hasTeam ? new Team(store, clock) : null;
  const closeAll = async (): Promise<void> => {
    await room.close();
    store.close();
  };
  try {
    if (team !== null && !team.people().some(({ disabled }) => !disabled)) throw new NobodyThere(casePath);
    const pages = openPages(options.pages);
    const reach = { host, port, publicOrigin };
    const jobs = new Jobs({ clock, complain });
    const app = createApp({
      room,
      openWeb: tools.openWeb,
      store,
      team,
      jobs,
      pages,
      reach,
      signIns: new SignInLimits(),
      feeds: new FeedLimits(),
      answers: new AnswerCache(),
      patience: options.patience ?? PATIENCE_MS,
      clock,
      complain,
    });
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: { ...LIMITS, connectionsCheckingInterval: CHECK_MS },
    }) as Server;
    server.maxConnections = MOST_CONNECTIONS;
    reach.port = await listen(server, host, port);
    const name = host.includes(':') ? `[${host}]` : host;
    return {
      url: publicOrigin?.origin ?? `http://${name}:${reach.port}`,
      hasPages: pages.areBuilt(),
      close: async () => {
        await jobs.close();
        await stop(server);
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Listens, and gives the port. Throws CannotListen. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(new CannotListen(host, port, reasonOf(error)));
    server.once('error', refuse);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another program does already (choose another with --port, or 0 for any)';
  if (code === 'EACCES') return 'this user has no right to it';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address';
  return message;
}

function parseOrigin(words: string | null): URL | null {
  if (words === null) return null;
  const url = URL.canParse(words) ? new URL(words) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new BadPublicOrigin(words);
  return url;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
