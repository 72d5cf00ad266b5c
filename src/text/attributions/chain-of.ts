import type { Chain } from '../../model/chain.ts';
import type { Layers } from '../layers.ts';
import { reportLinks } from './credits.ts';
import type { Draft } from './drafts.ts';
import type { Speaker } from './speakers.ts';

export function chainOf({ report }: Omit<Layers, 'attributions'>, draft: Draft, speaker: Speaker | null): Chain {
  const end = reportLinks(report);
  if (speaker === null) return end;
  const { agent, role, start, end: stop } = speaker;
  return [
    {
      agent,
      role,
      kind: 'speaker',
      cue: report.text.slice(draft.cueSpan.start, draft.cueSpan.end),
      span: { start, end: stop },
    },
    ...end,
  ];
}
