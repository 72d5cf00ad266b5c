import { z } from 'zod';
import { MEASURES } from '../claim.ts';

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A place or state in which people (or things) are: which claims are figures of it. */
export const CompartmentCodec = z.strictObject({
  id: Id,
  title: z.string(),
  measures: z.array(z.enum(MEASURES)).min(1),
  populations: z.array(z.string()).default([]),
});
export type PackCompartment = z.infer<typeof CompartmentCodec>;

/** A way from one compartment to another; `from` or `to` is null where it leaves or enters the system. */
export const FlowCodec = z.strictObject({
  id: Id,
  title: z.string(),
  from: Id.nullable(),
  to: Id.nullable(),
  measures: z.array(z.enum(MEASURES)).min(1),
  populations: z.array(z.string()).default([]),
});
export type PackFlow = z.infer<typeof FlowCodec>;
