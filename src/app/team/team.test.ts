import { describe, expect, it } from 'vitest';
import { SqlitePeople } from '../../ledger/people/sqlite-people.ts';
import { BadPassword, BadPersonName, LastEditor, PersonExists } from './failures.ts';
import { foldName, shownName } from './names.ts';
import { hashPassword, isPassword } from './password.ts';
import { Team } from './team.ts';

const PASSWORD = 'a password that is long enough';
const HOUR_MS = 3_600_000;

function openTeam(): { team: Team; pass: (hours: number) => void; store: SqlitePeople } {
  let now = Date.UTC(2031, 4, 5);
  const store = new SqlitePeople(':memory:');
  const team = new Team(store, () => new Date(now));
  return {
    team,
    store,
    pass: (hours) => {
      now += hours * HOUR_MS;
    },
  };
}

describe('a password', () => {
  it('is proved by its hash, which is never twice the same', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
    expect(one).not.toBe(other);
    expect(await isPassword(PASSWORD, one)).toBe(true);
    expect(await isPassword(`${PASSWORD} `, one)).toBe(false);
    expect(await isPassword(PASSWORD, null)).toBe(false);
    expect(await isPassword(PASSWORD, 'no hash')).toBe(false);
  });

  it('is the same however its letters are composed', async () => {
    expect(await isPassword('café au lait, s’il vous plaît', await hashPassword('café au lait, s’il vous plaît'))).toBe(
      true,
    );
  });
});

describe('names', () => {
  it.each([
    ['Rada', 'RADA'],
    ['Straße', 'STRASSE'],
    ['Ｒａｄａ', 'rada'],
    ['ﬁona', 'Fiona'],
    ['José', 'JOSÉ'],
    ['Ada  Lumen', 'ada lumen'],
  ])('%s and %s are one', (a, b) => expect(foldName(shownName(a))).toBe(foldName(shownName(b))));

  it.each([
    ['Rada', 'Roda'],
    ['Jose', 'José'],
    ['ada', 'а\u0064а'],
  ])('%s and %s are two', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

  it.each(['', ' ', '--', 'a\u200bb', 'a\nb', 'a\u202eb', 'x'.repeat(65)])('%o is none', (name) => {
    expect(() => shownName(name)).toThrow(BadPersonName);
  });
});

describe('a team', () => {
  it('has one bearer of each name', async () => {
    const { team } = openTeam();
    await team.add({ name: 'Rada', password: PASSWORD, role: 'reader' });
    await expect(team.add({ name: 'ＲＡＤＡ', password: PASSWORD, role: 'editor' })).rejects.toThrow(PersonExists);
    await expect(team.add({ name: 'Jon', password: 'x'.repeat(14), role: 'reader' })).rejects.toThrow(BadPassword);
    await expect(
      team.add({ name: 'A long name of somebody', password: 'a LONG name of somebody', role: 'reader' }),
    ).rejects.toThrow(BadPassword);
    expect(team.people().map(({ name, role }) => [name, role])).toEqual([['Rada', 'reader']]);
  });

  it('keeps no token and no password', async () => {
    const { team, store } = openTeam();
    await team.add({ name: 'Rada', password: PASSWORD, role: 'reader' });
    const { token } = (await team.signIn('rada', PASSWORD)) ?? { token: '' };
    const [person] = store.people();
    expect(token.length).toBeGreaterThan(40);
    expect(store.session(token)).toBeNull();
    expect(person?.password).not.toContain(PASSWORD);
  });

  it('has an editor as long as it had one', async () => {
    const { team } = openTeam();
    await team.add({ name: 'Edda', password: PASSWORD, role: 'editor' });
    await expect(team.change('Edda', { role: 'analyst' })).rejects.toThrow(LastEditor);
    await expect(team.change('Edda', { disabled: true })).rejects.toThrow(LastEditor);
    await team.add({ name: 'Egil', password: PASSWORD, role: 'editor' });
    expect((await team.change('Edda', { role: 'analyst' })).role).toBe('analyst');
    await expect(team.change('Egil', { role: 'reader' })).rejects.toThrow(LastEditor);
  });
});

describe('a session', () => {
  it('ends when it is not used for long, and after a week however it is used', async () => {
    const { team, pass } = openTeam();
    await team.add({ name: 'Rada', password: PASSWORD, role: 'reader' });
    const idle = (await team.signIn('Rada', PASSWORD))?.token ?? '';
    pass(11);
    expect(team.whoHas(idle)?.name).toBe('Rada');
    pass(13);
    expect(team.whoHas(idle)).toBeNull();
    const used = (await team.signIn('Rada', PASSWORD))?.token ?? '';
    for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
      pass(8);
      expect(team.whoHas(used)).not.toBeNull();
    }
    pass(9);
    expect(team.whoHas(used)).toBeNull();
  });

  it('is of nobody by a token that was not given', () => {
    expect(openTeam().team.whoHas('')).toBeNull();
    expect(openTeam().team.whoHas('x'.repeat(43))).toBeNull();
  });
});

describe('the log', () => {
  it('is only added to, and told the newest first', () => {
    const { store } = openTeam();
    for (const outcome of ['done', 'refused', 'done'] as const) {
      store.note({
        at: '2031-05-05',
        person: outcome === 'done' ? 'Edda' : null,
        action: 'POST',
        target: '/x',
        outcome,
        detail: null,
      });
    }
    expect(store.audit({ offset: 0, limit: 2 })).toMatchObject({
      total: 3,
      items: [{ outcome: 'done' }, { outcome: 'refused' }],
    });
    expect(store.audit({ outcome: 'refused', offset: 0, limit: 9 }).total).toBe(1);
    expect(store.audit({ person: 'Edda', offset: 1, limit: 9 }).items).toHaveLength(1);
  });
});
