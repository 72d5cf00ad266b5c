import { z } from 'zod';
import { IssueCodec } from './issue.ts';
import { PopulationCodec } from './lattice.ts';
import { PackNameCodec } from './names.ts';
import { RuleCodec } from './rules.ts';
import { CompartmentCodec, FlowCodec } from './system.ts';

/** What a user tells Crosswire about one kind of crisis, as read from the YAML of a pack folder. */
export const PackCodec = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is lower-case letters, digits and hyphens'),
  title: z.string(),
  about: z.string(),
  names: z.array(PackNameCodec).default([]),
  populations: z.array(PopulationCodec).default([]),
  compartments: z.array(CompartmentCodec).default([]),
  flows: z.array(FlowCodec).default([]),
  rules: z.array(RuleCodec).default([]),
  issues: z.array(IssueCodec).default([]),
  /** Whether a compartment for which no report gives a figure is told as a gap. */
  gaps: z.boolean().default(true),
});
export type Pack = z.infer<typeof PackCodec>;

/** No pack at all: the general measures and populations work without one. */
export const NO_PACK: Pack = {
  name: 'none',
  title: 'No pack',
  about: 'The general measures and populations only.',
  names: [],
  populations: [],
  compartments: [],
  flows: [],
  rules: [],
  issues: [],
  gaps: true,
};
