import { z } from 'zod';
import type { EntityKind } from './mention.ts';
import { ENTITY_KINDS } from './mention.ts';

/** One person, group or place of a case, with every name that the reports call it by. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly also: readonly string[];
  /** The mentions that mean it: report id and the entity key that the report's own reading gave them. */
  readonly keys: readonly { readonly report: string; readonly entity: string }[];
}

export const EntityCodec = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  country: z.string().nullable(),
  also: z.array(z.string()),
  keys: z.array(z.object({ report: z.string(), entity: z.string() })),
});
