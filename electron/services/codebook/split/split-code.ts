import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { CommandContext } from '../../access/context.ts';
import { changeableCode } from '../changeable-code.ts';
import { writeLineage } from '../lineage/write-lineage.ts';
import { moveCodings } from '../merge/move-codings.ts';
import { refuseOtherBook } from '../merge/one-book.ts';
import { refuseRetired } from '../merge/refuse-retired.ts';
import { insertCode } from '../new-code.ts';
import { rowToCode, type CodeRow } from '../row-to-code.ts';
import { refuseHeld } from './codings-to-deal.ts';

type Into = { readonly codeId: string } | { readonly name: string; readonly definition: string };

/** The code that a part goes to: one of the same codebook, or a new one beside the code that is split. */
async function codeFor(trx: Writer, into: Into, code: CodeRow, context: CommandContext): Promise<CodeRow> {
  if ('codeId' in into) {
    const known = await changeableCode(trx, into.codeId, context);
    refuseOtherBook(code, known);
    await refuseRetired(trx, known);
    return known.id === code.id
      ? refuse('invalid_input', { problem: 'a code can’t be dealt out to itself' })
      : known;
  }
  const owner = { coder_id: code.coder_id, round_id: code.round_id };
  return insertCode(trx, { ...into, kind: code.kind, parentId: code.parent_id }, owner, context);
}

/**
 * Deals codings of a code out to others. What isn’t named stays where it is, and so does everything that may not be changed:
 * the work of rounds that are over and of other coders. New codes stand beside the one they come from.
 */
export async function splitCode(
  trx: Writer,
  input: {
    readonly codeId: string;
    readonly parts: readonly { readonly into: Into; readonly codingIds: readonly string[] }[];
  },
  context: CommandContext,
): Promise<OutputOf<'codes.split'>> {
  const coder = actingCoder(context);
  const code = await changeableCode(trx, input.codeId, context);
  await refuseRetired(trx, code);
  const named = input.parts.flatMap(({ codingIds }) => codingIds);
  if (new Set(named).size < named.length) {
    refuse('invalid_input', { problem: 'a coding can go to one code only' });
  }
  await refuseHeld(trx, code, named, context);
  const codes: CodeRow[] = [];
  let moved = 0;
  let together = 0;
  for (const part of input.parts) {
    const into = await codeFor(trx, part.into, code, context);
    const done = await moveCodings(trx, code.id, into.id, coder, part.codingIds);
    await writeLineage(trx, into, 'split from', code, part.codingIds.length, context);
    await writeLineage(trx, code, 'split into', into, part.codingIds.length, context);
    codes.push(into);
    moved += done.moved;
    together += done.together;
  }
  context.account.roundId = code.round_id;
  context.account.label = `Split “${code.name}”: dealt codings out to ${listInWords(codes.map(({ name }) => `“${name}”`))}`;
  return { code: rowToCode(code), into: codes.map(rowToCode), moved, together };
}
