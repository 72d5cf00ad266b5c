import { readFileSync, statSync } from 'node:fs';
import type { Document } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { BadPack, UnreadablePack } from './failures.ts';

const MAX_BYTES = 4_000_000;

/** A YAML file of a pack: its value, and where in the file a path of keys and indexes stands. */
export interface PackFile {
  readonly path: string;
  readonly value: unknown;
  /** Fails with the place of the value at `keys`, or of the nearest one above it that is written. */
  readonly fail: (keys: readonly PropertyKey[], reason: string) => never;
}

/** Reads one file. Fails on what is no YAML, with the parser's own reason. */
export function readPackFile(path: string): PackFile {
  let text: string;
  try {
    if (statSync(path).size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnreadablePack(path, error);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (at: number, reason: string): never => {
    const { line, col } = lines.linePos(at);
    throw new BadPack({ path, line: Math.max(line, 1), column: Math.max(col, 1) }, reason);
  };
  const error = document.errors[0];
  if (error !== undefined) fail(error.pos[0], `this is not YAML: ${error.message}`);
  const value = toValue(document, (reason) => fail(0, reason));
  return { path, value, fail: (keys, reason) => fail(offsetOf(document, keys), reason) };
}

function toValue(document: Document, fail: (reason: string) => never): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length -= 1) {
    const path = keys.slice(0, length).filter((key) => typeof key !== 'symbol');
    const node = length === 0 ? document.contents : document.getIn(path, true);
    if (!isNode(node)) continue;
    return keyOffset(document, path) ?? node.range?.[0] ?? 0;
  }
  return 0;
}

/** Where the last key of the path itself is written, if the value is an entry of a mapping. */
function keyOffset(document: Document, path: readonly (string | number)[]): number | null {
  const last = path.at(-1);
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof last !== 'string' || !isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}
