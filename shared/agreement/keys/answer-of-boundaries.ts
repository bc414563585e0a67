import {
  boundaryAgreement,
  boundaryFleissKappa,
  boundaryFleissPi,
} from '../boundaries/boundary-agreement.ts';
import { boundarySimilarity, segmentationSimilarity } from '../boundaries/boundary-similarity.ts';
import type { Masses } from '../boundaries/masses.ts';
import { meanOverCoders } from '../boundaries/pairs-of-coders.ts';
import { pk, windowDiff, windowSize } from '../boundaries/window-measures.ts';
import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { BoundariesData } from './agreement-data.ts';
import type { AgreementKey } from './agreement-key.ts';

type OfPair = (hypothesis: Masses, reference: Masses, data: BoundariesData) => Estimate;

const ofPair: ReadonlyMap<string, OfPair> = new Map<string, OfPair>([
  ['pk', (one, other, { window }) => pk(one, other, window)],
  ['window_diff', (one, other, { window }) => windowDiff(one, other, window)],
  ['window_size', (_, other, { window }) => estimate(window ?? windowSize(other))],
  ['boundary_similarity', (one, other, { reach }) => boundarySimilarity(one, other, reach)],
  ['segmentation_similarity', (one, other, { reach }) => segmentationSimilarity(one, other, reach)],
]);

const ofAll: ReadonlyMap<string, (data: BoundariesData) => Estimate> = new Map([
  ['boundary_agreement', ({ texts, reach }: BoundariesData) => boundaryAgreement(texts, reach)],
  ['boundary_fleiss_kappa', ({ texts, reach }: BoundariesData) => boundaryFleissKappa(texts, reach)],
  ['boundary_fleiss_pi', ({ texts, reach }: BoundariesData) => boundaryFleissPi(texts, reach)],
]);

const MEAN = 'mean_pairwise_';

/** Over every two coders; what has a reference is taken both ways round. */
function meanOf(data: BoundariesData, measure: OfPair): Estimate {
  const there = meanOverCoders(data.texts, (one, other) => measure(one, other, data));
  const back = meanOverCoders(data.texts, (one, other) => measure(other, one, data));
  if (there.value === null) return there;
  return back.value === null ? back : estimate((there.value + back.value) / 2);
}

/** What a key asks of coders' cuts; null where no such coefficient is known. */
export function answerOfBoundaries(data: BoundariesData, key: AgreementKey): Estimate | null {
  const { name } = key;
  if (key.weights !== null || key.code !== null || key.method !== null) return null;
  const all = ofAll.get(name);
  if (all !== undefined) return all(data);
  const averaged = name.startsWith(MEAN);
  const measure = ofPair.get(averaged ? name.slice(MEAN.length) : name);
  if (measure === undefined) return null;
  if (averaged || data.pair === undefined) return meanOf(data, measure);
  const hypothesis = data.texts[0]?.[data.pair.hypothesis];
  const reference = data.texts[0]?.[data.pair.reference];
  if (hypothesis === undefined || reference === undefined) return undefinedBecause(reasons.oneCoder);
  return measure(hypothesis, reference, data);
}
