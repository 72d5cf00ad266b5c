import { distanceBucket } from '../../src/language/network/distance.ts';
import type { Batch } from './batches.ts';
import { type Network, rowsOf } from './network.ts';
import { softmaxLoss } from './softmax.ts';

/** Losses summed over the words of a batch. */
export interface Losses {
  readonly tags: number;
  readonly arcs: number;
  readonly labels: number;
}

/** The way back after `forward` with dropout: adds to the gradients of all weights, and returns the losses. */
export function backward(network: Network, batch: Batch, classes: { tags: number; labels: number }): Losses {
  const { memory, sizes, projected } = network;
  const count = batch.word.length;
  const top = network.area(`dx${sizes.layers}`);
  const units = network.area('dproj');
  memory.fill(0, top, top + count * sizes.width);
  memory.fill(0, units, units + count * projected);
  const tags = tagGradients(network, batch, classes.tags);
  const labels = labelGradients(network, batch, classes.labels);
  const arcs = arcGradients(network, batch);
  projectionGradients(network, count);
  for (let layer = sizes.layers - 1; layer >= 0; layer -= 1) layerGradients(network, batch, layer);
  inputGradients(network, batch);
  return { tags, arcs, labels };
}

/** dW += transpose(x) dy, and dbias += the sums of dy's columns where there is a bias. */
function weightGradients(
  { parameters, memory }: Network,
  [x, ldx, inputs]: readonly [at: number, stride: number, columns: number],
  [dy, outputs]: readonly [at: number, columns: number],
  rows: number,
  weights: string,
  bias: string | null,
): void {
  const to = parameters.gradient(weights) * 4;
  parameters.kernels.multiplyTransposed(x * 4, ldx, dy * 4, outputs, to, outputs, rows, outputs, inputs);
  if (bias === null) return;
  const sums = parameters.gradient(bias);
  for (let row = 0; row < rows; row += 1)
    for (let at = 0; at < outputs; at += 1)
      memory[sums + at] = (memory[sums + at] ?? 0) + (memory[dy + row * outputs + at] ?? 0);
}

/** Where the transpose of a matrix of weights is laid until the next one. */
function transposed(network: Network, name: string, rows: number): number {
  const { memory, parameters } = network;
  const area = network.area('transposed');
  const from = parameters.weight(name);
  const columns = (parameters.layout.get(name)?.size ?? 0) / rows;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      memory[area + column * rows + row] = memory[from + row * columns + column] ?? 0;
  return area;
}

function tagGradients(network: Network, batch: Batch, classes: number): number {
  const { memory, sizes } = network;
  const { width, tags, layers } = sizes;
  const count = batch.word.length;
  const scores = network.area('tag');
  let loss = 0;
  for (let at = 0; at < count; at += 1)
    loss += softmaxLoss(memory, scores + at * tags, classes, tags, batch.tag[at] ?? 0, 1 / count);
  weightGradients(network, [network.area(`x${layers}`), width, width], [scores, tags], count, 'tag', 'tagBias');
  const back = transposed(network, 'tag', width);
  network.multiply(scores, tags, back, network.area(`dx${layers}`), width, count, width, tags, 1);
  return loss;
}

function labelGradients(network: Network, batch: Batch, classes: number): number {
  const { memory, parameters, sizes } = network;
  const { label, labels } = sizes;
  const count = batch.word.length;
  network.labels(batch, batch.head);
  const [scores, hidden, dHidden] = [network.area('labels'), network.area('hidden'), network.area('dhidden')];
  let loss = 0;
  for (let at = 0; at < count; at += 1)
    loss += softmaxLoss(memory, scores + at * labels, classes, labels, batch.label[at] ?? 0, 1 / count);
  weightGradients(network, [hidden, label, label], [scores, labels], count, 'label', 'labelBias');
  const back = transposed(network, 'label', label);
  network.multiply(scores, labels, back, dHidden, label, count, label, labels);
  const root = parameters.gradient('rootLabel');
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence += 1) {
    const from = batch.starts[sentence] ?? 0;
    for (let at = from; at < (batch.starts[sentence + 1] ?? 0); at += 1) {
      const [own, other] = network.labelUnits(network.area('dproj'), root, from, at, batch.head);
      for (let unit = 0; unit < label; unit += 1) {
        if ((memory[hidden + at * label + unit] ?? 0) <= 0) continue;
        const value = memory[dHidden + at * label + unit] ?? 0;
        memory[own + unit] = (memory[own + unit] ?? 0) + value;
        memory[other + unit] = (memory[other + unit] ?? 0) + value;
      }
    }
  }
  return loss;
}

function arcGradients(network: Network, batch: Batch): number {
  const { parameters, sizes, projected } = network;
  const { arc } = sizes;
  const count = batch.word.length;
  const [units, dQuery] = [network.area('proj'), network.area('dquery')];
  let loss = 0;
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence += 1) {
    const from = batch.starts[sentence] ?? 0;
    loss += sentenceArcs(network, batch, from, (batch.starts[sentence + 1] ?? 0) - from);
  }
  weightGradients(network, [units, projected, arc], [dQuery, arc], count, 'arc', 'arcBias');
  const back = transposed(network, 'arc', arc);
  parameters.kernels.multiply(dQuery * 4, arc, back * 4, arc, network.area('dproj') * 4, projected, count, arc, arc, 0);
  return loss;
}

function sentenceArcs(network: Network, batch: Batch, from: number, size: number): number {
  const { memory, parameters, sizes, projected } = network;
  const { arc } = sizes;
  const width = network.arcs(from, size);
  const [scores, heads, dHeads] = [network.area('arcs'), network.area('heads'), network.area('dheads')];
  const [distance, root] = [parameters.gradient('distance'), parameters.gradient('rootArc')];
  let loss = 0;
  for (let word = 0; word < size; word += 1) {
    const row = scores + word * width;
    loss += softmaxLoss(memory, row, size + 1, width, (batch.head[from + word] ?? -1) + 1, 1 / batch.word.length);
    for (let head = 0; head <= size; head += 1) {
      const bucket = distance + distanceBucket(word, head);
      memory[bucket] = (memory[bucket] ?? 0) + (memory[row + head] ?? 0);
    }
  }
  network.multiply(scores, width, heads, network.area('dquery') + from * arc, arc, size, arc, width);
  memory.fill(0, dHeads, dHeads + width * arc);
  const query = network.area('query') + from * arc;
  parameters.kernels.multiplyTransposed(scores * 4, width, query * 4, arc, dHeads * 4, arc, size, arc, width);
  parameters.kernels.addTo(root * 4, dHeads * 4, arc);
  for (let word = 0; word < size; word += 1) {
    const own = dHeads + (word + 1) * arc;
    memory.copyWithin(network.area('dproj') + (from + word) * projected + arc, own, own + arc);
  }
  return loss;
}

function projectionGradients(network: Network, count: number): void {
  const { memory, sizes, projected } = network;
  const { width, layers, arc } = sizes;
  const [units, dUnits, mask] = [network.area('proj'), network.area('dproj'), network.area('projMask')];
  for (let at = 0; at < count * projected; at += 1) {
    const isCut = at % projected < 2 * arc && (memory[units + at] ?? 0) <= 0;
    memory[dUnits + at] = isCut ? 0 : (memory[dUnits + at] ?? 0) * (memory[mask + at] ?? 0);
  }
  const top = network.area(`x${layers}`);
  weightGradients(network, [top, width, width], [dUnits, projected], count, 'proj', 'projBias');
  const back = transposed(network, 'proj', width);
  network.multiply(dUnits, projected, back, network.area(`dx${layers}`), width, count, width, projected, 1);
}

function masked({ memory }: Network, at: number, mask: number, size: number): void {
  for (let index = 0; index < size; index += 1)
    memory[at + index] = (memory[at + index] ?? 0) * (memory[mask + index] ?? 0);
}

function layerGradients(network: Network, batch: Batch, layer: number): void {
  const { memory, parameters, sizes } = network;
  const { width } = sizes;
  const half = width / 2;
  const wide = 3 * width;
  const count = batch.word.length;
  const [x, dx, u, du] = [
    network.area(`x${layer}`),
    network.area(`dx${layer}`),
    network.area(`u${layer}`),
    network.area('du'),
  ];
  const [dOut, kept] = [network.area(`dx${layer + 1}`), network.area(`kept${layer}`)];
  const weights = parameters.weight(`rec${layer}`) * 4;
  const gradients = parameters.gradient(`rec${layer}`) * 4;
  masked(network, dOut, network.area(`mask${layer + 1}`), count * width);
  memory.fill(0, dx, dx + count * width);
  for (let sentence = 0; sentence + 1 < batch.starts.length; sentence += 1) {
    const from = batch.starts[sentence] ?? 0;
    const last = (batch.starts[sentence + 1] ?? 0) - 1;
    const run = (at: number, shift: number, step: number): void =>
      parameters.kernels.recurBack(
        (u + at * wide + 3 * shift) * 4,
        step * wide,
        (x + at * width + shift) * 4,
        step * width,
        (dOut + at * width + shift) * 4,
        step * width,
        (kept + at * wide + 3 * shift) * 4,
        step * wide,
        weights + 16 * shift,
        last - from + 1,
        half,
        (du + at * wide + 3 * shift) * 4,
        (dx + at * width + shift) * 4,
        gradients + 16 * shift,
      );
    run(last, 0, -1);
    run(from, half, 1);
  }
  weightGradients(network, [x, width, width], [du, wide], count, `in${layer}`, null);
  const back = transposed(network, `in${layer}`, width);
  network.multiply(du, wide, back, dx, width, count, width, wide, 1);
}

function inputGradients(network: Network, batch: Batch): void {
  const { parameters, sizes } = network;
  const { width, vector } = sizes;
  const count = batch.word.length;
  const dInput = network.area('dx0');
  masked(network, dInput, network.area('mask0'), count * width);
  weightGradients(network, [network.area('given'), vector, vector], [dInput, width], count, 'vector', null);
  for (let at = 0; at < count; at += 1)
    for (const row of rowsOf(batch, at)) parameters.addToRow(row, dInput + at * width);
}
