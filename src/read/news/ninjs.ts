import type { BodyPart } from './body.ts';
import { bodyOfMarkup, bodyOfText } from './body.ts';
import type { WireItem } from './wire.ts';
import { statusOf } from './wire.ts';

/** The properties of an object by name in lower case: ninjs 3.0 writes in camel case what 1.x and 2.0 wrote in lower case. */
type Fields = ReadonlyMap<string, unknown>;

const STORY = [
  'headline',
  'headlines',
  'body_html',
  'body_text',
  'body_xhtml',
  'bodies',
  'pubstatus',
  'versioncreated',
];

/** A news item in ninjs (IPTC, 1.0 to 3.0); null for any other value. */
export function readNinjs(value: unknown): WireItem | null {
  const fields = fieldsOf(value);
  const uri = stringOf(fields.get('uri'));
  if (uri === null || !STORY.some((name) => fields.has(name))) return null;
  const { parts, isCut } = bodyOf(fields);
  const made = ['versioncreated', 'contentcreated', 'firstcreated'].flatMap((field) => {
    const words = stringOf(fields.get(field));
    return words === null ? [] : [{ words, field }];
  })[0];
  const sources = [...listOf(fields.get('infosources')), ...listOf(fields.get('infosource'))].flatMap(nameOf);
  const holder = stringOf(fields.get('copyrightholder')) ?? nameOf(fields.get('copyrightholder'))[0] ?? null;
  const provider = holder ?? sources[0] ?? null;
  return {
    item: {
      id: uri,
      version: stringOf(fields.get('version')),
      changed: stringOf(fields.get('versioncreated')),
      status: statusOf(stringOf(fields.get('pubstatus'))),
      embargo: stringOf(fields.get('embargoed')),
    },
    mediaType: 'application/ninjs+json',
    headline:
      stringOf(fields.get('headline')) ??
      valueWith(fields.get('headlines'), ['main', 'headline']) ??
      stringOf(fields.get('title')),
    byline: stringOf(fields.get('byline')) ?? stringOf(fields.get('by')),
    located: stringOf(fields.get('located')),
    made: made ?? null,
    provider,
    credited: sources,
    parts,
    isCut,
    address: stringOf(fields.get('canonicalurl')) ?? null,
  };
}

type Body = { readonly parts: readonly BodyPart[]; readonly isCut: boolean };

/** The main body, in whichever form there is one; else the description. */
function bodyOf(fields: Fields): Body {
  const markup = stringOf(fields.get('body_html')) ?? stringOf(fields.get('body_xhtml'));
  if (markup !== null) return bodyOfMarkup(markup);
  const text = stringOf(fields.get('body_text'));
  if (text !== null) return bodyOfText(text);
  const bodies = listOf(fields.get('bodies')).map(fieldsOf);
  const body = bodies.find((one) => stringOf(one.get('role')) === 'main') ?? bodies[0];
  const value = stringOf(body?.get('value'));
  if (value !== null)
    return /html/iu.test(stringOf(body?.get('contenttype')) ?? '') ? bodyOfMarkup(value) : bodyOfText(value);
  const description =
    stringOf(fields.get('description_text')) ?? valueWith(fields.get('descriptions'), ['main', 'summary']) ?? '';
  return bodyOfText(description);
}

/** The value of the entry with one of the roles, else of the first. */
function valueWith(list: unknown, roles: readonly string[]): string | null {
  const entries = listOf(list).map(fieldsOf);
  const entry = entries.find((one) => roles.includes(stringOf(one.get('role')) ?? '')) ?? entries[0];
  return stringOf(entry?.get('value'));
}

function nameOf(value: unknown): readonly string[] {
  const name = stringOf(fieldsOf(value).get('name'));
  return name === null ? [] : [name];
}

function fieldsOf(value: unknown): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
