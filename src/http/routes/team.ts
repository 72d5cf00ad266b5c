import { DoneCodec } from '../api/shared.ts';
import {
  AuditPageCodec,
  AuditQuery,
  MeViewCodec,
  OwnPasswordCodec,
  PeopleViewCodec,
  PersonChangeCodec,
  PersonRequestCodec,
  PersonViewCodec,
  SignInCodec,
} from '../api/team.ts';
import { WrongNameOrPassword } from '../failures.ts';
import { Raw, route } from '../route.ts';
import { sessionCookie } from '../security/session-cookie.ts';
import { auditTable, peopleTable } from '../tables/team.ts';
import { nameOf, teamOf } from './who.ts';

export const TEAM_ROUTES = [
  route({
    method: 'POST',
    path: '/session',
    role: 'anyone',
    about: 'Signs in: a new session every time, in a cookie that no script can read. Tries are limited.',
    body: SignInCodec,
    answer: MeViewCodec,
    handle: async (ask) => {
      const { body, caller, signIns } = ask;
      const team = teamOf(ask.team);
      signIns.take(caller.address, body.name);
      const signedIn = await team.signIn(body.name, body.password);
      if (signedIn === null) throw new WrongNameOrPassword(team.nameOf(body.name));
      signIns.forgive(caller.address, body.name);
      if (caller.token !== null) team.signOut(caller.token);
      const { name, role } = signedIn.person;
      return answerWith({ me: { name, role }, mode: 'team' }, sessionCookie(ask, signedIn.token), name);
    },
  }),
  route({
    method: 'DELETE',
    path: '/session',
    role: 'anyone',
    about: 'Signs out: the session ends here, too, not only in the browser.',
    answer: DoneCodec,
    handle: (ask) => {
      const team = teamOf(ask.team);
      if (ask.caller.token !== null) team.signOut(ask.caller.token);
      return answerWith({ done: true }, sessionCookie(ask, null));
    },
  }),
  route({
    method: 'GET',
    path: '/me',
    role: 'anyone',
    about: 'Who asks, or null where nobody is signed in.',
    answer: MeViewCodec,
    handle: ({ me, mode }) => ({ me, mode }),
  }),
  route({
    method: 'PATCH',
    path: '/me',
    role: 'reader',
    about: "Changes one's own password; every session of theirs ends but a new one that is given.",
    body: OwnPasswordCodec,
    answer: MeViewCodec,
    handle: async (ask) => {
      const { me, body, caller, signIns } = ask;
      const team = teamOf(ask.team);
      const name = nameOf(me);
      signIns.take(caller.address, name);
      await team.changeOwnPassword(name, body);
      const signedIn = await team.signIn(name, body.password);
      if (signedIn === null) throw new WrongNameOrPassword(name);
      signIns.forgive(caller.address, name);
      return answerWith({ me, mode: 'team' }, sessionCookie(ask, signedIn.token));
    },
  }),
  route({
    method: 'GET',
    path: '/people',
    page: '/people',
    role: 'editor',
    about: 'The people who may sign in, with their roles.',
    answer: PeopleViewCodec,
    table: ({ people }) => peopleTable(people),
    handle: ({ team }) => ({ people: teamOf(team).people() }),
  }),
  route({
    method: 'POST',
    path: '/people',
    role: 'editor',
    about: 'Makes an account. Names that differ in case or form alone are one.',
    body: PersonRequestCodec,
    status: 201,
    answer: PersonViewCodec,
    handle: ({ team, body }) => teamOf(team).add(body),
  }),
  route({
    method: 'PATCH',
    path: '/people/:name',
    role: 'editor',
    about: "Changes somebody's role or password, or locks them out; every session of theirs ends.",
    body: PersonChangeCodec,
    answer: PersonViewCodec,
    handle: ({ team, params, body }) => teamOf(team).change(params['name'] ?? '', body),
  }),
  route({
    method: 'GET',
    path: '/audit',
    page: '/audit',
    role: 'editor',
    about: 'What was done and what was refused, by whom, the newest first.',
    query: AuditQuery,
    answer: AuditPageCodec,
    table: ({ items }) => auditTable(items),
    handle: ({ store, query }) => ({ ...store.audit(query), offset: query.offset, limit: query.limit }),
  }),
];

function answerWith(body: unknown, cookie: string, person: string | null = null): Raw {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Set-Cookie': cookie };
  return new Raw(new Response(JSON.stringify(body), { headers }), person);
}
