import type { Finding, Sense } from '../../model/finding.ts';
import { findingOf } from '../account/finding-of.ts';
import { amount, bounds, figure, page, quoted } from '../account/phrase.ts';
import { isStated } from '../account/scene.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Check } from './clash.ts';
import { inReading, readingWords, SENSES } from './clash.ts';
import type { Element } from './smallest-clash.ts';
import { smallestClash } from './smallest-clash.ts';
import type { IsFeasible, Row } from './solver.ts';
import { failingSum, sideOf } from './sum.ts';

/** Rounding of thirds and the like. */
const NOISE = 1e-6;

/** Shares of one territory that one report gives for several holders: nobody holds what another holds. */
export const checkShares: Check = (scene, isFeasible) => {
  const shares = scene.facts.filter(
    (fact) => fact.claim.measure === 'territory' && fact.unit === 'ratio' && isStated(fact),
  );
  const groups = groupBy(shares, ({ report, place, from, to }) => [report.id, place?.key, from, to].join('|'));
  return [...groups.values()].flatMap((group) => tell(onePerHolder(group), isFeasible) ?? []);
};

/** The first share of each holder: a report may repeat it. */
function onePerHolder(group: readonly Fact[]): readonly Fact[] {
  return [...groupBy(group, holderOf).values()].flatMap(([first]) => first ?? []);
}

/** The holder, else the words before the share, which name it: "the north is ruled by", "rebels hold". */
function holderOf({ actor, sentence, claim }: Fact): string {
  return actor?.key ?? sentence.slice(0, sentence.indexOf(claim.quantity.text)).trim().toLowerCase();
}

function tell(shares: readonly Fact[], isFeasible: IsFeasible): Finding | null {
  if (shares.length < 2 || shares.every(({ actor }) => actor === null)) return null;
  for (const sense of SENSES) {
    const elements = shares.map((fact): Element => ({ facts: [fact], rows: [lower(fact, sense)] }));
    const clash = smallestClash(elements, [whole(shares)], isFeasible);
    if (clash !== null)
      return finding(
        'does-not-add-up',
        clash.flatMap(({ facts }) => facts),
        sense,
      );
  }
  return finding('adds-up', shares, 'strict');
}

function lower(fact: Fact, sense: Sense): Row {
  return { terms: [[fact.claim.id, 1]], sense: '>=', value: inReading(fact, sense).min ?? 0 };
}

function whole(shares: readonly Fact[]): Row {
  return { terms: shares.map(({ claim }) => [claim.id, 1] as const), sense: '<=', value: 1 + NOISE };
}

function finding(kind: 'adds-up' | 'does-not-add-up', shares: readonly Fact[], sense: Sense): Finding {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const low = sum(shares.map((fact) => Math.max(0, least(inReading(fact, sense)))));
  const high = sum(shares.map((fact) => most(inReading(fact, sense))));
  const held = shares.map(
    (fact) =>
      `${fact.actor === null ? quoted(fact) : `${fact.actor.name} ${figure(fact)}`} (${bounds(inReading(fact, sense), 'ratio')})`,
  );
  const end =
    kind === 'adds-up'
      ? Number.isFinite(high) && high <= 1 + NOISE
        ? `Together they make at most ${amount(Math.min(high, 1), 'ratio')}, no more than the whole: this adds up.`
        : 'Together they can make no more than the whole: this adds up.'
      : `Together that is at least ${amount(low, 'ratio')}, more than the whole: a share is overstated.${readingWords(sense)}`;
  const [first] = shares;
  const of = first?.claim.population?.text;
  const where = of === undefined ? '' : ` of ${/^the /i.test(of) ? of : `the ${of}`}`;
  return findingOf({
    kind,
    reading: sense,
    facts: shares,
    sum:
      kind === 'adds-up'
        ? null
        : failingSum(
            { title: 'the whole', terms: [{ claim: null, value: 1 }] },
            sideOf('the shares, at least', shares, sense, 'min'),
            'ratio',
          ),
    words: `Shares${where} in ${first === undefined ? '' : page(first.report)}: ${held.join(', ')}. ${end}`,
  });
}
