import type { z } from 'zod';
import type { Table } from '../app/export/tables.ts';
import type { Now } from '../app/room/room.ts';
import type { Me, Role } from './api/case.ts';
import type { Parts } from './context.ts';

/** A file as it was handed in: `name` is a label without any path, never a place on this machine. */
export interface Upload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The parts of a multipart body: files, and the fields beside them. */
export interface Form {
  readonly files: readonly Upload[];
  readonly fields: ReadonlyMap<string, string>;
}

/** Where a request comes from: the address of the other side, and the token of its session where it brought one. */
export interface Caller {
  readonly address: string;
  readonly token: string | null;
}

/** A decoded request, as handlers see it. `me` is null only on routes that anyone may ask. */
export interface Ask<Query, Body> extends Parts {
  /** What the case held when the request came: all of one answer is told of it. */
  readonly now: Now;
  readonly mode: 'local' | 'team';
  readonly me: Me | null;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly form: Form | null;
  readonly headers: Headers;
  /** Gone when the caller hangs up. */
  readonly signal: AbortSignal;
}

/** An answer that is no JSON of the route's codec: bytes, an event stream, or one with headers of its own. */
export class Raw {
  readonly response: Response;
  /** Who signed in by it, for the log. */
  readonly person: string | null;
  constructor(response: Response, person: string | null = null) {
    this.response = response;
    this.person = person;
  }
}

/** An answer of the route's `later` codec: the work goes on. */
export class Later {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What a handler gives: a value of the answer's codec, read-only. */
export type Answer<Codec extends z.ZodType> = DeepReadonly<z.output<Codec>>;

interface Described {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1, with `:name` for parameters. */
  readonly path: string;
  /** The least role that may ask; `anyone` needs no session. */
  readonly role: Role | 'anyone';
  /** The address of the reading room that shows the answer: with `.json` or `.csv` it gives the same data. */
  readonly page?: string;
  /** What it does, in one sentence: it stands in the OpenAPI document. */
  readonly about: string;
  /** `account`: the answer follows from the account and the address alone. Else its tag is a hash of the answer. */
  readonly tag?: 'account';
  /** What a success is answered with; 200 where it is not told. */
  readonly status?: 200 | 201 | 202;
  /** What the body may be besides JSON. */
  readonly takes?: 'form' | 'json-or-form';
  /** The media type of answers that are no JSON. */
  readonly mediaType?: string;
}

/** One route of the API with all that is known of it: roles, codecs and documentation come from here alone. */
export interface Route extends Described {
  readonly query: z.ZodType | null;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType | null;
  /** What is answered with 202 where the work takes longer than a request should. */
  readonly later: z.ZodType | null;
  readonly handle: (ask: Ask<never, never>) => unknown;
  /** The answer as a table, where the page of it can be had as one. */
  readonly table: ((answer: never) => Table) | null;
}

type Output<Codec> = Codec extends z.ZodType ? z.output<Codec> : undefined;

/** Joins the parts of a route so that the handler's types follow from its codecs. */
export function route<
  Result extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  parts: Described & {
    readonly answer?: Result;
    readonly later?: z.ZodType;
    readonly query?: Query;
    readonly body?: Body;
    readonly table?: (answer: Result extends z.ZodType ? Answer<Result> : never) => Table;
    readonly handle: (
      ask: Ask<Output<Query>, Output<Body>>,
    ) =>
      | (Result extends z.ZodType ? Answer<Result> | Raw | Later : Raw)
      | Promise<Result extends z.ZodType ? Answer<Result> | Raw | Later : Raw>;
  },
): Route {
  return {
    ...parts,
    query: parts.query ?? null,
    body: parts.body ?? null,
    answer: parts.answer ?? null,
    later: parts.later ?? null,
    table: (parts.table ?? null) as Route['table'],
    handle: parts.handle as Route['handle'],
  };
}
