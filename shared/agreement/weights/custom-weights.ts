import { err, ok, type Result } from '../../kernel/result.ts';
import { reasons } from '../reasons.ts';
import { type Weights, weightsOf } from './weights.ts';

/** A square table of weights, a row and a column for each code in the order of the code book. */
export type WeightTable = readonly (readonly number[])[];

function isSquare(table: WeightTable, codes: number): boolean {
  return (
    table.length === codes &&
    table.every((row) => row.length === codes && row.every((weight) => Number.isFinite(weight)))
  );
}

/** Weights as somebody wrote them down: how far each pair of codes agrees (Cohen 1968). */
export function agreementWeights(table: WeightTable, codes: number): Result<Weights, string> {
  if (!isSquare(table, codes)) return err(reasons.weightsUnfit);
  return ok(weightsOf(codes, (one, other) => table[one]?.[other] ?? 0));
}

/** Weights from how far each pair of codes is apart: 1 - the distance as a share of the largest (Artstein & Poesio 2008). */
export function disagreementWeights(table: WeightTable, codes: number): Result<Weights, string> {
  if (!isSquare(table, codes)) return err(reasons.weightsUnfit);
  const largest = table.flat().reduce((most, distance) => Math.max(most, distance), 0);
  return ok(weightsOf(codes, (one, other) => 1 - (largest === 0 ? 0 : (table[one]?.[other] ?? 0) / largest)));
}
