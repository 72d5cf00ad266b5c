import { contentId } from '../../base/hash.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Comment, CommentInput, CommentState, CommentTarget, CommentTurn, Remark } from '../../model/comment.ts';
import { CommentTurnCodec, RemarkCodec } from '../../model/comment.ts';
import type { FindClaim } from '../../weave/judgements/anchor.ts';
import { claimFinder, mostOf } from '../../weave/judgements/anchor.ts';
import type { CaseIndex } from '../views/case-index.ts';
import { someOf } from './anchors.ts';
import { AlreadyDone, NoSuchThing } from './failures.ts';
import type { Who } from './judge.ts';

/** Adds a remark on a claim, series, report or finding, or on one field of it. Throws NoSuchThing. */
export function addComment(
  ledger: Ledger,
  index: CaseIndex,
  { target, words }: CommentInput,
  { by, at }: Who,
): Comment {
  const about = aboutOf(index, target);
  if (about === null) throw new NoSuchThing(...nameOf(target));
  const remark = { target, ...anchorsOf(index, target), about, words, by, at };
  const id = contentId('comment', remark);
  ledger.append([{ id, kind: 'comment', body: { id, ...remark } }]);
  return { id, ...remark, state: 'open', turned: null, isAdrift: false };
}

/** Settles a comment or opens it again. Throws NoSuchThing, AlreadyDone. */
export function turnComment(
  ledger: Ledger,
  index: CaseIndex,
  { comment, state }: { readonly comment: string; readonly state: CommentState },
  { by, at }: Who,
): Comment {
  const before = commentsOf(ledger, index).find(({ id }) => id === comment);
  if (before === undefined) throw new NoSuchThing('comment', comment);
  if (before.state === state) {
    const last = before.turned ?? before;
    throw new AlreadyDone(`It was ${state === 'open' ? 'opened' : 'settled'}`, last.by, last.at);
  }
  const turn = { comment, state, by, at, revision: 1 + turnsOf(ledger, comment).length };
  const id = contentId('comment-turn', turn);
  ledger.append([{ id, kind: 'comment-turn', body: { id, ...turn } }]);
  return { ...before, state, turned: { by, at } };
}

/** All comments with how they stand, the oldest first. */
export function commentsOf(ledger: Ledger, index: CaseIndex): readonly Comment[] {
  const turns = new Map<string, CommentTurn>();
  for (const turn of allTurns(ledger)) turns.set(turn.comment, turn);
  const remarks = ledger.facts('comment').map(({ body }): Remark => RemarkCodec.parse(body));
  const sorted = remarks.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const find = finder(index);
  return sorted.map((remark) => {
    const turn = turns.get(remark.id);
    const target = foundAgain(index, remark, find);
    return {
      ...remark,
      target,
      state: turn?.state ?? 'open',
      turned: turn === undefined ? null : { by: turn.by, at: turn.at },
      isAdrift: aboutOf(index, target) === null,
    };
  });
}

/** What finds the target of a remark again. */
function anchorsOf(index: CaseIndex, target: CommentTarget): Pick<Remark, 'anchor' | 'members' | 'kind'> {
  const none = { anchor: null, members: [], kind: null };
  if ('claim' in target) return { ...none, anchor: someOf(index, [target.claim])[0] ?? null };
  if ('series' in target) {
    const claims = index.series.get(target.series)?.points.map(({ claim }) => claim) ?? [];
    return { ...none, members: [...someOf(index, claims)] };
  }
  const finding = 'finding' in target ? index.findings.get(target.finding) : undefined;
  return finding === undefined ? none : { ...none, members: [...someOf(index, finding.claims)], kind: finding.kind };
}

/** A finder that is made only where a claim has gone. */
function finder({ account }: CaseIndex): FindClaim {
  let find: FindClaim | null = null;
  return (anchor) => {
    find ??= claimFinder(account.reports, account.claims);
    return find(anchor);
  };
}

function foundAgain(index: CaseIndex, remark: Remark, find: FindClaim): CommentTarget {
  const { target, anchor, members } = remark;
  if (aboutOf(index, target) !== null) return target;
  if ('claim' in target) {
    const claim = anchor === null ? null : find(anchor);
    return claim === null ? target : { ...target, claim: claim.id };
  }
  const claims = members.flatMap((member) => find(member)?.id ?? []);
  if ('series' in target) {
    const series = mostOf(
      claims.flatMap((claim) => index.seriesOf.get(claim)?.id ?? []),
      members.length,
    );
    return series === null ? target : { ...target, series };
  }
  if ('finding' in target) {
    const finding = findingOf(index, remark, claims);
    return finding === null ? target : { ...target, finding };
  }
  return target;
}

/**
 * The finding that says of the same claims what a remark's did: of its kind, with most of its claims and fewer others;
 * of a finding that cites no claims, the one with the same words.
 */
function findingOf(index: CaseIndex, remark: Remark, claims: readonly string[]): string | null {
  const { kind, members, about } = remark;
  const { findingsOf, account } = index;
  if (members.length === 0) return account.findings.find((one) => one.kind === kind && one.words === about)?.id ?? null;
  const near = claims.flatMap((claim) => (findingsOf.get(claim) ?? []).filter((finding) => finding.kind === kind));
  const alike = near.filter((finding) => {
    const shared = finding.claims.filter((claim) => claims.includes(claim)).length;
    return shared * 2 > finding.claims.length || finding.claims.length > members.length;
  });
  return mostOf(
    alike.map(({ id }) => id),
    members.length,
  );
}

/** The turns in the order in which they were made. */
function allTurns(ledger: Ledger): readonly CommentTurn[] {
  const turns = ledger.facts('comment-turn').map(({ body }) => CommentTurnCodec.parse(body));
  return turns.sort((a, b) => a.revision - b.revision || (a.at < b.at ? -1 : 1));
}

function turnsOf(ledger: Ledger, comment: string): readonly CommentTurn[] {
  return allTurns(ledger).filter((turn) => turn.comment === comment);
}

/** Whether a comment is about the thing with this id, whole or in part. */
export function isAbout({ target }: Remark, id: string): boolean {
  return nameOf(target)[1] === id;
}

function nameOf(target: CommentTarget): readonly [kind: string, id: string] {
  if ('claim' in target) return ['claim', target.claim];
  if ('series' in target) return ['series', target.series];
  if ('report' in target) return ['report', target.report];
  return ['finding', target.finding];
}

/** What the target says, to a reader; null where the account has no such thing. */
function aboutOf(index: CaseIndex, target: CommentTarget): string | null {
  if ('claim' in target) return index.claims.get(target.claim)?.quote.text ?? null;
  if ('series' in target) return index.series.get(target.series)?.title ?? null;
  if ('report' in target) {
    const report = index.reports.get(target.report);
    return report === undefined ? null : (report.title ?? report.document);
  }
  return index.findings.get(target.finding)?.words ?? null;
}
