import type { Table } from '../../app/export/tables.ts';
import type { WatchChange } from '../../model/watch.ts';
import type { SubmissionViewCodec } from '../api/submissions.ts';
import type { Answer } from '../route.ts';
import type { Column } from './table-of.ts';
import { tableOf } from './table-of.ts';

type Submission = Answer<typeof SubmissionViewCodec>;

export function watchTable(changes: readonly WatchChange[]): Table {
  const columns: readonly Column<WatchChange>[] = [
    ['kind', ({ kind }) => kind],
    ['title', ({ title }) => title],
    ['state', ({ state }) => state],
    ['words', ({ words }) => words],
    ['claims_added', ({ claims }) => claims.added.join(' ')],
    ['claims_gone', ({ claims }) => claims.gone.join(' ')],
    ['key', ({ key }) => key],
  ];
  return tableOf('watch', 'One row a watched thing that changed since the last visit.', columns, changes);
}

export function submissionTable(submissions: readonly Submission[]): Table {
  const columns: readonly Column<Submission>[] = [
    ['at', ({ at }) => at],
    ['by', ({ by }) => by],
    ['state', ({ state }) => state],
    ['note', ({ note }) => note],
    ['files', ({ files }) => files.map(({ name }) => name).join('; ')],
    ['decided_by', ({ verdict }) => verdict?.by ?? null],
    ['reason', ({ verdict }) => verdict?.reason ?? null],
    ['submission', ({ id }) => id],
  ];
  return tableOf('submissions', 'One row a submission and what was decided of it.', columns, submissions);
}
