import { readCodebookFile } from '#electron/importers/codebook/read-codebook-file.ts';
import type { Reader } from '#electron/study/database.ts';
import { planImport, type PlannedEntry } from '#shared/codebook/plan-import.ts';
import { readEntries } from '#shared/codebook/read-entries.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { ownerOfNewCode, type Owner } from '../codebook/new-code.ts';
import { rowToCode } from '../codebook/row-to-code.ts';

export type GivenFile = { readonly file: string; readonly bytesId: string };

export type CodebookPlan = {
  readonly planned: readonly PlannedEntry[];
  readonly warnings: readonly string[];
  /** Whose codebook it goes into. */
  readonly owner: Owner;
};

/** Reads a codebook from a file and holds it against the one that it would go into. */
export async function planCodebook(
  db: Reader,
  { file, bytesId }: GivenFile,
  context: QueryContext,
): Promise<CodebookPlan> {
  const owner = await ownerOfNewCode(db, context);
  const rows = await readCodebookFile(file, context.bytes.fetch(bytesId).bytes);
  const { entries, warnings } = rows === null ? { entries: [], warnings: [] } : readEntries(rows);
  if (entries.length === 0) {
    refuse('codebook_unreadable', { file });
  }
  const known = await db
    .selectFrom('codes')
    .selectAll()
    .where('coder_id', 'is', owner.coder_id)
    .where('round_id', 'is', owner.round_id)
    .execute();
  return { planned: planImport(entries, known.map(rowToCode)), warnings, owner };
}
