import type { Table } from '../../app/export/tables.ts';
import type { Comment } from '../../model/comment.ts';
import type { RulingCodec } from '../api/rulings.ts';
import type { Answer } from '../route.ts';
import type { Column } from './table-of.ts';
import { tableOf } from './table-of.ts';

type Ruling = Answer<typeof RulingCodec>;

export function judgementTable(rulings: readonly Ruling[]): Table {
  const columns: readonly Column<Ruling>[] = [
    ['at', ({ judgement }) => judgement.at],
    ['by', ({ judgement }) => judgement.by],
    ['kind', ({ judgement }) => judgement.decision.kind],
    ['slot', ({ judgement: { decision } }) => ('slot' in decision ? decision.slot : null)],
    ['value', ({ judgement: { decision } }) => ('value' in decision ? wordsOf(decision.value) : null)],
    ['reason', ({ judgement }) => judgement.decision.reason],
    ['state', ({ state }) => state],
    ['undone_by', ({ undone }) => undone?.by ?? null],
    ['claims', ({ claims }) => claims.join(' ')],
    ['series', ({ series }) => series.join(' ')],
    ['judgement', ({ id }) => id],
  ];
  return tableOf(
    'judgements',
    'One row a judgement: who decided what, when, and whether it still decides.',
    columns,
    rulings,
  );
}

export function commentTable(comments: readonly Comment[]): Table {
  const columns: readonly Column<Comment>[] = [
    ['at', ({ at }) => at],
    ['by', ({ by }) => by],
    ['about', ({ about }) => about],
    ['field', ({ target }) => target.field ?? null],
    ['words', ({ words }) => words],
    ['state', ({ state }) => state],
    ['comment', ({ id }) => id],
  ];
  return tableOf('comments', 'One row a comment, with what it is about.', columns, comments);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
