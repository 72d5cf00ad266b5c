import { z } from 'zod';
import { contentId } from '../../base/hash.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK, PackCodec } from '../../model/pack/pack.ts';

/** The pack of a case for which none was chosen. */
export const DEFAULT_PACK = 'general';

const ChoiceCodec = z.object({ revision: z.int().positive(), pack: PackCodec });

/**
 * The pack that the case is read with. The case keeps the pack's whole content, so that it reads the same on another
 * machine and after the pack was edited; the choice with the highest revision holds.
 */
export function packOf(ledger: Ledger): Pack {
  return choices(ledger).at(-1)?.pack ?? NO_PACK;
}

/** Makes this pack the one that the case is read with. */
export function choosePack(ledger: Ledger, pack: Pack): void {
  const made = choices(ledger);
  if (contentId('pack', packOf(ledger)) === contentId('pack', pack)) return;
  const choice = { revision: made.length + 1, pack };
  ledger.append([{ id: contentId('pack-choice', choice), kind: 'pack-choice', body: choice }]);
}

/** Makes `pack` the one that the case is read with, unless one was chosen before. */
export function choosePackOnce(ledger: Ledger, pack: () => Pack): void {
  if (choices(ledger).length === 0) choosePack(ledger, pack());
}

function choices(ledger: Ledger): { revision: number; pack: Pack }[] {
  const made = ledger.facts('pack-choice').map(({ body }) => ChoiceCodec.parse(body));
  return made.sort((a, b) => a.revision - b.revision);
}
