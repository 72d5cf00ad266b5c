import type { Account, Origin } from '../model/account.ts';
import type { Echo } from '../model/echo.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { alignedFacts } from './account/aligned.ts';
import { askedFor } from './account/asked.ts';
import { changedPositions } from './account/changed-positions.ts';
import { compartmentAgreements } from './account/compartments.ts';
import { corrections } from './account/corrections.ts';
import { gaps } from './account/gaps.ts';
import { mainPlaces } from './account/main-places.ts';
import { inOrder } from './account/order.ts';
import { otherTimes } from './account/other-times.ts';
import { relations } from './account/relations.ts';
import { reprints } from './account/reprints.ts';
import { sameThings } from './account/same-thing.ts';
import type { Scene } from './account/scene.ts';
import { claimFinder } from './judgements/anchor.ts';
import { correctClaims } from './judgements/correct.ts';
import { judgeFacts, rejectedClaims } from './judgements/judge-facts.ts';
import { mergeSeries } from './judgements/merge.ts';
import { rulingsOf } from './judgements/rulings.ts';
import type { Judged } from './judgements/settle.ts';
import { NOT_JUDGED, settle } from './judgements/settle.ts';
import { joinNames } from './names/join-names.ts';
import { findOrigins } from './origins/find-origins.ts';
import { checkAboard } from './reconcile/aboard.ts';
import { checkBreakdowns } from './reconcile/breakdown.ts';
import { checkParts } from './reconcile/parts.ts';
import { checkPockets } from './reconcile/pocket.ts';
import { checkShares } from './reconcile/shares.ts';
import { loadSolver } from './reconcile/solver.ts';
import { checkSpans } from './reconcile/spans.ts';
import { checkTotals } from './reconcile/totals.ts';
import type { FactSeries } from './series/build-series.ts';
import { buildSeries } from './series/build-series.ts';
import { likenessOver } from './series/context.ts';
import { compare, factsOf } from './series/fact.ts';
import { identifier } from './series/identity.ts';
import { placeRelations } from './series/places.ts';
import { qualified } from './series/qualified.ts';
import { storyLikeness } from './series/stories.ts';
import { withTold } from './series/with-told.ts';

/** What the account is made of: reports with their days settled, what was read of each, and the echoes between them. */
export interface Material {
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly pack: Pack;
  /** What people decided; nothing where absent. */
  readonly judged?: Judged;
}

/** The material with its names joined and its claims, as they are stated, divided among origins. */
export interface Joined extends Material {
  readonly entities: readonly Entity[];
  readonly origins: readonly Origin[];
}

/** Joins names and claims. Independent of the order of its material. */
export function joinMaterial(material: Material): Joined {
  const [reports, readings, echoes] = ordered(material);
  const entities = joinNames(readings, material.pack);
  const claims = readings.flatMap((reading) => reading.claims);
  return { ...material, reports, readings, echoes, entities, origins: findOrigins(claims, reports, echoes, entities) };
}

/** Series and findings over the claims, as people corrected them; where they did, the origins too are found anew. */
export async function accountOf({ pack, entities, judged = NOT_JUDGED, ...material }: Joined): Promise<Account> {
  const [reports, readings, echoes] = ordered({ pack, ...material });
  const stated = readings.flatMap((reading) => reading.claims);
  const drafts = settle(judged, { reports, claims: stated });
  const corrected = correctClaims(stated, drafts, pack);
  const rejected = rejectedClaims(drafts);
  const claims = corrected.claims.filter(({ id }) => !rejected.has(id));
  const isAsStated = rejected.size === 0 && corrected.stated.size === 0;
  const origins = isAsStated ? material.origins : findOrigins(claims, reports, echoes, entities);
  const positions = readings.flatMap((reading) => reading.positions);
  const identify = identifier(entities, readings, pack);
  const relatePlaces = placeRelations(pack);
  const places = mainPlaces(readings, identify);
  const read = factsOf(claims, { reports, origins, identify, pack });
  const apart = buildSeries(judgeFacts(qualified(read, pack), drafts), relatePlaces, places);
  const { built, made } = mergeSeries(apart, drafts, claimFinder(reports, stated));
  const facts = built.flatMap((one) => one.facts).sort((a, b) => compare(a.claim.id, b.claim.id));
  const likeness = likenessOver(facts.map(({ context }) => context));
  const scene = {
    facts,
    echoes,
    pack,
    relatePlaces,
    likeness,
    stories: storyLikeness(reports),
    mainPlaces: places,
    asked: askedFor(claims, positions, pack),
  };
  const told = await findingsOf(scene, built);
  const findings = [...told.findings, ...changedPositions({ positions, reports, identify })];
  const series = withTold(built, findings, told.replaced);
  const rulings = rulingsOf({ drafts, stated: corrected.stated, made, series });
  return {
    ...{ reports, claims: corrected.claims, positions, entities, echoes, origins, series },
    findings: inOrder(findings),
    rulings,
  };
}

type Ordered = readonly [readonly Report[], readonly Reading[], readonly Echo[]];

function ordered({ reports, readings, echoes }: Material): Ordered {
  const documents = new Map(reports.map(({ id, document }) => [id, `${document}\n${id}`]));
  const key = (report: string): string => documents.get(report) ?? report;
  return [
    reports.toSorted((a, b) => compare(key(a.id), key(b.id))),
    readings.toSorted((a, b) => compare(key(a.report), key(b.report))),
    echoes.toSorted((a, b) => compare(a.id, b.id)),
  ];
}

interface Found {
  readonly findings: readonly Finding[];
  /** Claims in whose place a later report gave another figure. */
  readonly replaced: ReadonlySet<string>;
}

async function findingsOf(scene: Scene, series: readonly FactSeries[]): Promise<Found> {
  const isFeasible = await loadSolver();
  const aligned = alignedFacts(scene.facts, scene.echoes);
  const reprinted = reprints(scene, aligned);
  const related = relations(sameThings(scene, aligned), scene, reprinted.told);
  const checks = [checkPockets, checkParts, checkBreakdowns, checkAboard, checkShares, checkTotals, checkSpans];
  const findings = [
    ...checks.flatMap((check) => check(scene, isFeasible)),
    ...corrections(scene),
    ...reprinted.findings,
    ...related.findings,
    ...compartmentAgreements(scene),
    ...otherTimes(scene),
    ...gaps(scene, series),
  ];
  return { findings, replaced: related.replaced };
}
