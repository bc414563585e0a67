import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from '../../access/context.ts';
import { changeableCode } from '../changeable-code.ts';
import type { CodeRow } from '../row-to-code.ts';

/** Several codes that the acting coder may change, each once. */
export async function changeableCodes(
  db: Reader,
  codeIds: readonly string[],
  context: QueryContext,
): Promise<readonly CodeRow[]> {
  const codes: CodeRow[] = [];
  for (const codeId of new Set(codeIds)) {
    codes.push(await changeableCode(db, codeId, context));
  }
  return codes;
}

/** Codes in a few words, for the history. */
export const codesInWords = (codes: readonly CodeRow[]): string =>
  codes.length === 1
    ? codes.map(({ kind, name }) => `the ${kind} “${name}”`).join('')
    : `${codes.length} codes`;
