import { readRatings } from '#electron/importers/ratings/read-ratings.ts';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { ratingsTableProblem } from '#shared/agreement/table/table-problem.ts';
import type { AgreementReport, Level } from '#shared/contract/agreement.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { ByteStore } from '../access/byte-store.ts';
import { coefficientsOut } from './coefficients-out.ts';

/** Agreement in a table of ratings. Needs no study. */
export async function agreementOfTable(
  input: { readonly file: string; readonly bytesId: string; readonly level: Level },
  bytes: ByteStore,
): Promise<AgreementReport> {
  const table = readRatings(bytes.fetch(input.bytesId).bytes);
  if (!table.ok) {
    return refuse('table_unreadable', { file: input.file, problem: table.error });
  }
  const { coders, units, ratings } = table.value;
  const cells = ratings.flat();
  if (input.level !== 'nominal' && cells.some((cell) => typeof cell === 'string')) {
    refuse('table_unreadable', {
      file: input.file,
      problem: `${input.level} ratings have to be numbers`,
    });
  }
  const problem = ratingsTableProblem({ ratings });
  if (problem !== null) {
    refuse('table_unreadable', { file: input.file, problem: problem.replace(/\.$/u, '') });
  }
  const missing = cells.filter((cell) => cell === null).length;
  return {
    compared: `${countOf(units.length, 'unit')} rated by ${countOf(coders.length, 'coder')}, as ${input.level} values`,
    units: units.length,
    coders: [...coders],
    ...coefficientsOut(agreementOfRatings({ ratings }, input.level), () => null),
    changedSinceRevealed: false,
    notes:
      missing === 0
        ? []
        : [`${missing} of ${countOf(cells.length, 'rating')} ${missing === 1 ? 'is' : 'are'} missing`],
  };
}
