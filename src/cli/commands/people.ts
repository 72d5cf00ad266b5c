import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { Team } from '../../app/team/team.ts';
import type { Tools } from '../../app/tools.ts';
import { Failure } from '../../base/fail.ts';
import type { Role } from '../../model/person.ts';
import { ROLES, SHORTEST_PASSWORD } from '../../model/person.ts';
import type { Io } from '../io.ts';
import { readPassword } from '../read-password.ts';

const ACTIONS = ['list', 'add', 'password', 'role', 'lock', 'unlock'] as const;
type Action = (typeof ACTIONS)[number];

export class MissingName extends Failure {
  readonly code = 'missing-name';
  constructor(action: string) {
    super(`Whom? Write the name after "${action}".`);
  }
}

export class MissingRole extends Failure {
  readonly code = 'missing-role';
  constructor() {
    super(`Which role? Write --role with one of ${ROLES.join(', ')}.`);
  }
}

export function addPeople(program: Command, tools: Tools, io: Io): void {
  program
    .command('people')
    .description('who may sign in where a case is served with --team (kept in CASE.people.db, never in the case)')
    .argument('<case>')
    .addArgument(new Argument('<action>').choices(ACTIONS))
    .argument('[name]')
    .addOption(new Option('--role <role>', 'what they may do; who is added without it is a reader').choices(ROLES))
    .addHelpText(
      'after',
      `\nA password has at least ${SHORTEST_PASSWORD} characters; it is asked for, or read from standard input.\n\nExamples:\n  crosswire people siege.db add amira --role editor\n  crosswire people siege.db add jon --role analyst < password.txt\n  crosswire people siege.db role jon --role contributor\n  crosswire people siege.db lock jon\n  crosswire people siege.db list`,
    )
    .action(async (casePath: string, action: Action, name: string | undefined, flags: { role?: Role }) => {
      tools.openLedger(casePath, { make: false }).close();
      const store = tools.openPeople(casePath);
      const note = (): void => {
        const at = new Date().toISOString();
        store.note({
          at,
          person: null,
          action: `people ${action}`,
          target: name ?? null,
          outcome: 'done',
          detail: 'on the command line',
        });
      };
      try {
        const team = new Team(store, () => new Date());
        if (action === 'list') {
          for (const person of team.people()) {
            io.out(`${person.name}\t${person.role}${person.disabled ? '\tlocked out' : ''}`);
          }
          return;
        }
        if (name === undefined) throw new MissingName(action);
        if (action === 'role' && flags.role === undefined) throw new MissingRole();
        const role = flags.role ?? 'reader';
        await act(team, { action, name, role });
        note();
        io.out(`${name}: ${said(action, role)}`);
      } finally {
        store.close();
      }
    });
}

async function act(team: Team, { action, name, role }: { action: Action; name: string; role: Role }): Promise<void> {
  if (action === 'add') await team.add({ name, role, password: await readPassword(`A password for ${name}: `) });
  if (action === 'password') await team.change(name, { password: await readPassword(`A new password for ${name}: `) });
  if (action === 'role') await team.change(name, { role });
  if (action === 'lock') await team.change(name, { disabled: true });
  if (action === 'unlock') await team.change(name, { disabled: false });
}

function said(action: Action, role: Role): string {
  const words = { list: '', add: `added as ${role}`, password: 'has a new password', role: `is ${role} now` };
  return { ...words, lock: 'is locked out', unlock: 'may sign in again' }[action];
}
