/** "XWIR": marks a SQLite file as a Crosswire case. */
export const APPLICATION_ID = 0x58574952;

/** Tables of format 1. `fact` and `copy` are append-only, and triggers hold it; `derived` and `woven` are caches. */
export const FORMAT_1 = `
CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) WITHOUT ROWID;
CREATE INDEX fact_kind ON fact (kind, id);
CREATE TABLE copy (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
);
CREATE TABLE derived (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE woven_key (one INTEGER PRIMARY KEY CHECK (one = 1), key TEXT NOT NULL);
CREATE TABLE woven (
  place INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX woven_kind ON woven (kind, id);
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts are immutable'); END;
CREATE TRIGGER fact_kept BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are kept'); END;
CREATE TRIGGER copy_stays BEFORE UPDATE ON copy BEGIN SELECT RAISE(ABORT, 'copies are immutable'); END;
CREATE TRIGGER copy_kept BEFORE DELETE ON copy BEGIN SELECT RAISE(ABORT, 'copies are kept'); END;
`;

const field = (path: string, name: string): string => `body ->> '$.${path}' AS ${name}`;

const view = (name: string, kind: string, fields: readonly string[]): string =>
  `CREATE VIEW ${name} AS SELECT id, ${fields.join(', ')} FROM woven WHERE kind = '${kind}' ORDER BY place;`;

/** What a person reads with any SQLite tool: the account as of the last time that it was woven. */
export const VIEWS_1 = [
  view('reports', 'report', [
    field('document', 'document'),
    field('title', 'title'),
    field('outlet', 'outlet'),
    field('published.from', 'published_from'),
    field('published.to', 'published_to'),
    field('published.basis', 'published_basis'),
    field('published.reason', 'published_reason'),
    field('sha256', 'sha256'),
  ]),
  view('claims', 'claim', [
    field('document', 'document'),
    field('quantity.text', 'figure'),
    field('quantity.min', 'min'),
    field('quantity.max', 'max'),
    field('quantity.unit', 'unit'),
    field('population.text', 'population'),
    field('measure', 'measure'),
    field('actor', 'actor'),
    field('place.name', 'place'),
    field('asOf.from', 'as_of_from'),
    field('asOf.to', 'as_of_to'),
    field('speaker', 'speaker'),
    field('through', 'through'),
    field('modality', 'modality'),
    field('quote.text', 'quote'),
    field('quote.start', 'quote_start'),
    field('quote.end', 'quote_end'),
    field('origin', 'origin'),
    field('series', 'series'),
  ]),
  view('series', 'series', [
    field('title', 'title'),
    field('measure', 'measure'),
    field('population', 'population'),
    field('place', 'place'),
    field('actor', 'actor'),
    field('nature', 'nature'),
    field('interval.min', 'min'),
    field('interval.max', 'max'),
    field('interval.from', 'as_of_from'),
    field('interval.to', 'as_of_to'),
    field('interval.reason', 'why'),
  ]),
  view('findings', 'finding', [field('kind', 'kind'), field('reading', 'reading'), field('words', 'words')]),
  view('positions', 'position', [
    field('document', 'document'),
    field('actor', 'actor'),
    field('stance', 'stance'),
    field('toward', 'toward'),
    field('condition', 'condition'),
    field('when.from', 'when_from'),
    field('when.to', 'when_to'),
    field('quote.text', 'quote'),
  ]),
  view('origins', 'origin', [
    field('speaker', 'speaker'),
    field('occasion', 'occasion'),
    field('agency', 'agency'),
    field('outlet', 'outlet'),
    field('reason', 'reason'),
    "json_array_length(body, '$.claims') AS claims",
  ]),
  view('echoes', 'echo', [
    field('a.document', 'document_a'),
    field('b.document', 'document_b'),
    field('similarity', 'similarity'),
    field('a.text', 'words_a'),
    field('b.text', 'words_b'),
  ]),
].join('\n');

/** Format 2: values that replace each other, bytes that are handed in and not yet taken, what people said of the case. */
export const FORMAT_2 = `
CREATE TABLE kept (
  name TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE held (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
);
`;

export const VIEWS_2 = [
  view('judgements', 'judgement', [
    field('state', 'state'),
    field('judgement.decision.kind', 'kind'),
    field('judgement.decision.slot', 'slot'),
    field('judgement.decision.value', 'value'),
    field('judgement.decision.reason', 'reason'),
    field('judgement.by', 'by'),
    field('judgement.at', 'at'),
    field('claims', 'claims'),
    field('series', 'series'),
  ]),
  `CREATE VIEW comments AS SELECT id, ${[
    field('by', 'by'),
    field('at', 'at'),
    field('about', 'about'),
    field('words', 'words'),
    field('target', 'target'),
  ].join(', ')} FROM fact WHERE kind = 'comment' ORDER BY at, id;`,
].join('\n');
