/** How a case is served. */
export interface ServeOptions {
  readonly casePath: string;
  /** The name or address to listen on; beyond this machine only with `team`. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** With accounts: everyone signs in, and has a role. */
  readonly team: boolean;
  /** The origin that a proxy in front of the server has (`https://room.example.org`), null without one. */
  readonly publicOrigin: string | null;
  readonly workers: number;
  /** Told what the server is doing before it listens. */
  readonly tell: (stage: string, done: number, of: number) => void;
  /** Told, in a line, what went wrong while it serves. */
  readonly say: (line: string) => void;
}

/** A server that listens. */
export interface Serving {
  readonly url: string;
  /** False where the files of the pages were not built: then only the API answers. */
  readonly hasPages: boolean;
  close(): Promise<void>;
}

/** Throws a Failure where the case cannot be opened or the address cannot be listened on. */
export type Serve = (options: ServeOptions) => Promise<Serving>;
