import { analyse } from '../language/analyse.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { isReadable, textBlocks } from '../model/report.ts';
import { readAbsences } from './absences/read-absences.ts';
import { readAttributions } from './attributions/read-attributions.ts';
import { readClaims } from './claims/read-claims.ts';
import type { Layers } from './layers.ts';
import { readNames } from './names/read-names.ts';
import { partsByDay } from './parts-by-day.ts';
import { readPositions } from './positions/read-positions.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readTimes } from './times/read-times.ts';

/** The layers below the claims: sentences, quantities, times, names, attributions; none of a report in another language. */
export function readLayers(report: Report, pack: Pack): Layers {
  const sentences = isReadable(report) ? analyse(report.text, textBlocks(report)) : [];
  const quantities = readQuantities(report.text, sentences);
  const times = readTimes(report.text, sentences, report.published);
  const names = readNames(report.text, sentences, pack);
  const below = { report, pack, sentences, quantities, times, names };
  return { ...below, attributions: readAttributions(below) };
}

/**
 * Everything the case needs of one report. Pure: the same report and pack always give the same. A live blog is read in
 * stretches of one day, each against the day that its entries state.
 */
export function extract(report: Report, pack: Pack): Reading {
  const parts = partsByDay(report).map((part) => extractPart(part, pack));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    report: report.id,
    times: parts.flatMap(({ times }) => times),
    names: parts.flatMap(({ names }) => names),
    claims: parts.flatMap(({ claims }) => claims),
    positions: parts.flatMap(({ positions }) => positions),
    attributions: parts.flatMap(({ attributions = [] }) => attributions),
  };
}

function extractPart(report: Report, pack: Pack): Reading {
  const layers = readLayers(report, pack);
  const { times, names, attributions } = layers;
  const claims = readClaims(layers);
  const absences = readAbsences(layers, claims);
  const positions = readPositions(layers);
  return { report: report.id, times, names, claims: [...claims, ...absences], positions, attributions };
}
