import type { LanguageModel, QuantisedTable } from '../../src/language/network/model.ts';
import { HASHED_ROWS } from '../../src/language/network/word-features.ts';
import type { Network } from './network.ts';

/** Sets a network's weights to those of a model file of the same sizes. */
export function resume({ memory, parameters, sizes }: Network, model: LanguageModel): void {
  const { width } = sizes;
  if (JSON.stringify(model.sizes) !== JSON.stringify(sizes))
    throw new RangeError('the model to go on from has other sizes');
  for (const [name, { values, scale }] of model.matrices)
    memory.set(
      Float32Array.from(values, (value) => value * scale),
      parameters.weight(name),
    );
  for (const [name, values] of model.weights) memory.set(values, parameters.weight(name));
  memory.set(restored(model.hashed, width), parameters.table);
  memory.set(restored(model.trained, width), parameters.table + HASHED_ROWS * width);
}

function restored({ rows, scales }: QuantisedTable, width: number): Float32Array {
  return Float32Array.from(rows, (value, at) => value * (scales[Math.floor(at / width)] ?? 0));
}
