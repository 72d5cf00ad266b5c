import { type Batch, batchOf, type Example } from './batches.ts';
import { backward } from './gradients.ts';
import type { Lexicon } from './lexicon.ts';
import { measure } from './measure.ts';
import type { Network } from './network.ts';
import { shuffled } from './random.ts';
import { type Round, SETTINGS } from './settings.ts';

export interface TrainingData {
  readonly lexicon: Lexicon;
  readonly train: readonly Example[];
  readonly dev: readonly Example[];
}

/** The rate never falls below this share of its height. */
const LEAST_RATE = 0.01;

/** Trains the network over the round's epochs and tells its losses and the dev figures after each. */
export function runRound(network: Network, round: Round, data: TrainingData, tell: (line: string) => void): void {
  const { lexicon, train, dev } = data;
  const words = train.reduce((sum, { size }) => sum + size, 0);
  const steps = round.epochs * Math.ceil(words / SETTINGS.batch);
  const classes = { tags: lexicon.tags.length, labels: lexicon.labels.length };
  let step = 0;
  for (let epoch = 1; epoch <= round.epochs; epoch += 1) {
    const losses = { tags: 0, arcs: 0, labels: 0 };
    for (const batch of batchesOf(network, round, data.lexicon, shuffled(train, network.random))) {
      network.forward(batch, round.dropout);
      const loss = backward(network, batch, classes);
      step += 1;
      network.parameters.update(
        round.rate * Math.min(1, step / SETTINGS.warmUp) * Math.max(LEAST_RATE, 1 - step / steps),
      );
      for (const name of ['tags', 'arcs', 'labels'] as const) losses[name] += loss[name] / words;
    }
    const shown = Object.entries(losses).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    const seconds = Math.round(process.cpuUsage().user / 1e6);
    const { upos, tags, uas, las } = measure(network, dev, lexicon);
    const figures = `dev UPOS ${upos}, tags ${tags}, UAS ${uas}, LAS ${las}`;
    tell(`epoch ${epoch}, ${seconds} s: loss ${shown.join(', ')}; ${figures}`);
  }
}

function* batchesOf(
  { sizes, random }: Network,
  { dropout, cases }: Round,
  lexicon: Lexicon,
  sentences: readonly Example[],
): Generator<Batch> {
  let chosen: Example[] = [];
  let size = 0;
  for (const [index, sentence] of sentences.entries()) {
    chosen.push(sentence);
    size += sentence.size;
    if (size < SETTINGS.batch && index + 1 < sentences.length) continue;
    yield batchOf(chosen, lexicon, sizes.vector, { dropout, cases, random });
    chosen = [];
    size = 0;
  }
}
