import type { Table } from '../../app/export/tables.ts';
import type { AuditEntry, Person } from '../../model/person.ts';
import { tableOf, yesOrNo } from './table-of.ts';

export function peopleTable(people: readonly Person[]): Table {
  const about = 'One row a person who may sign in.';
  return tableOf<Person>(
    'people',
    about,
    [
      ['name', ({ name }) => name],
      ['role', ({ role }) => role],
      ['disabled', ({ disabled }) => yesOrNo(disabled)],
      ['made', ({ made }) => made],
      ['seen', ({ seen }) => seen],
    ],
    people,
  );
}

export function auditTable(entries: readonly AuditEntry[]): Table {
  const about = 'One row a thing that was done or refused.';
  return tableOf<AuditEntry>(
    'audit',
    about,
    [
      ['at', ({ at }) => at],
      ['person', ({ person }) => person],
      ['action', ({ action }) => action],
      ['target', ({ target }) => target],
      ['outcome', ({ outcome }) => outcome],
      ['detail', ({ detail }) => detail],
    ],
    entries,
  );
}
