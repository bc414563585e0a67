import type { Reader, Writer } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { insertCode } from '../codebook/new-code.ts';
import { planCodebook, type GivenFile } from './plan-codebook.ts';

/** What taking in a codebook would do. */
export async function previewCodebook(
  db: Reader,
  input: GivenFile,
  context: QueryContext,
): Promise<OutputOf<'codes.readFile'>> {
  const { planned, warnings } = await planCodebook(db, input, context);
  const known = planned.filter(({ knownId }) => knownId !== null);
  return {
    codes: planned.map(({ entry, depth, knownId, changes }) => ({
      kind: entry.kind,
      name: entry.name,
      depth,
      definition: entry.definition ?? '',
      isKnown: knownId !== null,
      changes: [...changes],
    })),
    warnings: [...warnings],
    new: planned.length - known.length,
    known: known.length,
    different: known.filter(({ changes }) => changes.length > 0).length,
  };
}

const columns = { definition: 'definition', whenToUse: 'when_to_use', whenNot: 'when_not' } as const;

/** Takes in a codebook in one step. What is there stays where it stands, and is given other texts only if that was asked for. */
export async function importCodebook(
  trx: Writer,
  input: ParsedInputOf<'codes.importFile'>,
  context: CommandContext,
): Promise<OutputOf<'codes.importFile'>> {
  const { planned, owner } = await planCodebook(trx, input, context);
  const ids: string[] = [];
  let [added, updated] = [0, 0];
  for (const { entry, knownId, changes } of planned) {
    if (knownId === null) {
      const { name, kind, definition, hue, pattern } = entry;
      const parentId = entry.parent === null ? null : (ids[entry.parent] ?? null);
      const row = await insertCode(
        trx,
        { name, kind, parentId, definition: definition ?? '' },
        owner,
        context,
      );
      const rest = {
        when_to_use: entry.whenToUse ?? '',
        when_not: entry.whenNot ?? '',
        hue: hue ?? row.hue,
        pattern: pattern ?? row.pattern,
        retired_at: entry.isRetired ? row.created_at : null,
      };
      await trx.updateTable('codes').set(rest).where('id', '=', row.id).execute();
      ids.push(row.id);
      added += 1;
    } else {
      ids.push(knownId);
      if (input.known === 'update' && changes.length > 0) {
        const texts = Object.fromEntries(changes.map(({ field, after }) => [columns[field], after]));
        await trx.updateTable('codes').set(texts).where('id', '=', knownId).execute();
        updated += 1;
      }
    }
  }
  context.account.roundId = owner.round_id;
  context.account.label = `Imported ${countOf(added, 'code')} from “${input.file}”${updated === 0 ? '' : ` and updated ${updated}`}`;
  return { added, updated, codeIds: ids };
}
