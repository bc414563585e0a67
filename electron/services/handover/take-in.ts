import { readBytes, keepContents, type Content } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { MergeReport, MergeSide } from '#shared/contract/handover.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext, QueryContext, TaskContext } from '../access/context.ts';
import { changesOfCopy, type CopyOfStudy } from './changes-of-copy.ts';
import { describeMerge } from './describe-merge.ts';
import { planMerge } from './plan-merge.ts';
import { writeMerge } from './write-merge.ts';

/** What was read of a copy: what was changed in it, and the texts and files that it brings. */
export type TakenIn = { readonly copy: CopyOfStudy; readonly contents: readonly Content[] };

/** The texts and files that changed rows name by their hashes, and the study may not have. */
async function contentsOf(copy: Reader, { changes }: CopyOfStudy): Promise<readonly Content[]> {
  const hashes = new Set(
    changes.flatMap(({ table, there }) =>
      Object.entries(table === 'recordings' ? {} : (there ?? {})).flatMap(([column, value]) =>
        column.endsWith('_hash') && typeof value === 'string' ? [value] : [],
      ),
    ),
  );
  const contents: Content[] = [];
  for (const hash of hashes) {
    contents.push({ hash, bytes: await readBytes(copy, hash) });
  }
  return contents;
}

/** Reads a copy whose bytes were sent ahead, while others go on with the study. */
export async function readCopy(
  input: { readonly file: string; readonly bytesId: string },
  context: TaskContext,
): Promise<TakenIn> {
  const of = await context.read(async (db) => {
    const own = await db.selectFrom('actions').select('id').execute();
    const taken = await db.selectFrom('merges').select('up_to').execute();
    return {
      studyId: found(await db.selectFrom('study').select('id').executeTakeFirst(), 'study').id,
      steps: new Set([...own.map(({ id }) => id), ...taken.map(({ up_to: upTo }) => upTo)]),
    };
  });
  const study = await context.openCopy(context.bytes.fetch(input.bytesId).bytes, input.file);
  try {
    const copy = await changesOfCopy(study.reader, of, input.file);
    return { copy, contents: await contentsOf(study.reader, copy) };
  } finally {
    await study.close();
  }
}

/** What taking in a copy would change. */
export async function previewMerge(
  db: Reader,
  { copy }: TakenIn,
  context: QueryContext,
): Promise<MergeReport> {
  return describeMerge(db, copy, await planMerge(db, copy), context);
}

/** Notes how far the copy was taken in, so that what it changes later is told from what it brought now. */
async function noteUpTo(trx: Writer, upTo: string, context: CommandContext): Promise<void> {
  await trx
    .insertInto('merges')
    .values({ id: context.ids.next(), up_to: upTo })
    .onConflict((conflict) => conflict.column('up_to').doNothing())
    .execute();
}

/** Takes in a copy in one step; refused while something is to be chosen that wasn't. */
export async function mergeCopy(
  trx: Writer,
  { copy, contents }: TakenIn,
  choices: { readonly take: Readonly<Record<string, MergeSide>>; readonly rest: MergeSide | null },
  context: CommandContext,
): Promise<MergeReport> {
  const planned = await planMerge(trx, copy);
  const report = await describeMerge(trx, copy, planned, context);
  const open = report.conflicts.filter(({ key }) => (choices.take[key] ?? choices.rest) === null);
  if (open.length > 0) {
    refuse('merge_conflicts', { count: open.length });
  }
  context.account.label =
    report.coder === null
      ? `Took in a copy of the study${report.conflicts.length === 0 ? '' : `, with ${countOf(report.conflicts.length, 'choice')}`}`
      : `Took in the package of ${report.coder}`;
  await keepContents(trx, contents);
  if (planned.length > 0) {
    await writeMerge(trx, planned, choices);
    await noteUpTo(trx, copy.upTo, context);
  }
  return report;
}
