import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, as one sentence with what is allowed, and the path where it stands. */
export interface Reason {
  readonly path: readonly PropertyKey[];
  readonly words: string;
}

/** Turns the first issue that the schema found into words for the person who wrote the file. */
export function schemaReason(schema: z.ZodType, issue: Issue, value: unknown): Reason {
  const name = issue.path.findLast((key) => typeof key === 'string');
  const what = name === undefined ? 'this' : `"${String(name)}"`;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const allowed = keysAt(schema, issue.path, value);
    return { path: [...issue.path, key], words: `there is no key "${key}" here; allowed are ${allowed.join(', ')}` };
  }
  if (issue.code === 'invalid_value') {
    return { path: issue.path, words: `${what} must be one of ${issue.values.map(String).join(', ')}` };
  }
  if (issue.code === 'invalid_union') return { path: issue.path, words: `${what} must be one of ${kindsOf(issue)}` };
  if (issue.code === 'invalid_type') {
    const missing = valueAt(value, issue.path) === undefined;
    const [must, kind] = [missing ? 'is missing: it must be' : 'must be', KIND_WORDS[issue.expected] ?? issue.expected];
    return { path: issue.path, words: `${what} ${must} ${kind}` };
  }
  if (issue.code === 'too_small') return { path: issue.path, words: `${what} must not be empty or too small` };
  if (issue.code === 'too_big') return { path: issue.path, words: `${what} must be at most ${issue.maximum}` };
  return { path: issue.path, words: `${what} is not right: ${issue.message}` };
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys',
};

function kindsOf(issue: Issue): string {
  const options = issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(String).join(', ') : 'the kinds that the format names';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The keys that the schema allows at the path; of a union, those of the kind that the value names. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  let at: unknown = schema;
  let found: unknown = value;
  for (const key of [...path, null]) {
    at = unwrap(at, found);
    if (key === null) break;
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap(), value);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const kind = (value as { kind?: unknown } | undefined)?.kind;
  return schema.options.find(
    (option) => option instanceof z.ZodObject && option.shape['kind']?.safeParse(kind).success,
  );
}
