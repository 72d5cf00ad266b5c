import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Argument } from 'commander';
import type { OpenAccount } from '../../app/account/with-account.ts';
import { withAccount } from '../../app/account/with-account.ts';
import type { Who } from '../../app/review/judge.ts';
import { judge, undo } from '../../app/review/judge.ts';
import { toReview } from '../../app/review/worklist.ts';
import type { Tools } from '../../app/tools.ts';
import { indexOf } from '../../app/views/case-index.ts';
import type { Io } from '../io.ts';
import { defaultWorkers, tellProgress } from '../io.ts';
import { countOption } from '../options.ts';
import { idFinder } from '../review/find-id.ts';
import { changedLines, reviewLines, rulingLines } from '../review/lines.ts';
import type { Action } from '../review/parse-decision.ts';
import { ACTIONS, BadDecision, parseDecision, USAGE } from '../review/parse-decision.ts';

interface ReviewFlags {
  readonly reason?: string;
  readonly by?: string;
  readonly limit: number;
}

const EXAMPLES = `
Actions:
  list                          what wants a look, the weightiest first (also without an action)
  log                           every judgement, and whether it holds
${ACTIONS.map((action) => `  ${`${action} ${USAGE[action]}`.padEnd(30)}`.trimEnd()).join('\n')}
  undo JUDGEMENT

Ids may be cut short where they stay clear. VALUE: days and bounds as FROM..TO with an open side left empty, "none" to
empty a slot. docs/review.md tells what each action does.

Examples:
  crosswire review siege.db
  crosswire review siege.db accept claim-8f3a
  crosswire review siege.db correct claim-8f3a bounds 400..600 --reason "the page gives a range"
  crosswire review siege.db set-aside outlier claim-8f3a
  crosswire review siege.db log`;

export function addReview(program: Command, tools: Tools, io: Io): void {
  program
    .command('review')
    .description('what wants a look in a case, and what people judge of it: accept, correct, set aside, merge, undo')
    .argument('<case>')
    .addArgument(new Argument('[action]').choices(['list', 'log', ...ACTIONS, 'undo']).default('list'))
    .argument('[words...]')
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who judges (default: the name of the account on this machine)')
    .option('--limit <n>', 'how many claims are listed', countOption, 20)
    .addHelpText('after', EXAMPLES)
    .action(async (casePath: string, action: string, words: string[], flags: ReviewFlags) => {
      const work = { casePath, workers: defaultWorkers(), tell: tellProgress(io) };
      const lines = await withAccount(tools, work, (open) => perform(open, action, { words, flags }));
      for (const line of lines) io.out(line);
    });
}

async function perform(
  open: OpenAccount,
  action: string,
  { words, flags }: { readonly words: readonly string[]; readonly flags: ReviewFlags },
): Promise<readonly string[]> {
  const { account } = open;
  if (action === 'list') return list(open, flags.limit);
  if (action === 'log')
    return account.rulings.length === 0 ? ['Nobody has judged yet.'] : account.rulings.flatMap(rulingLines);
  const find = idFinder(account);
  const who: Who = { by: flags.by ?? userInfo().username, at: new Date().toISOString() };
  const [judgement] = words;
  if (action === 'undo' && judgement === undefined) throw new BadDecision('review CASE undo JUDGEMENT: which one?');
  const { ruling, changed } =
    action === 'undo'
      ? await undo(open, find('judgement', judgement ?? ''), who)
      : await judge(open, parseDecision(action as Action, words, { reason: flags.reason ?? null, find }), who);
  return [...rulingLines(ruling), ...changedLines(changed)];
}

function list({ account }: OpenAccount, limit: number): readonly string[] {
  const all = toReview(indexOf(account));
  const adrift = account.rulings.filter(
    ({ state, lost }) => state === 'adrift' || (state === 'holds' && lost.length > 0),
  );
  const more = all.length > limit ? [`and ${all.length - limit} more (--limit)`] : [];
  const none = all.length === 0 ? ['Nothing wants a look.'] : [];
  return [
    ...adrift.flatMap(rulingLines),
    ...all.slice(0, limit).flatMap((one) => reviewLines(one, account)),
    ...more,
    ...none,
  ];
}
