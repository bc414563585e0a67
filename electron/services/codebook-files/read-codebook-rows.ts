import type { Reader } from '#electron/study/database.ts';
import type { CodebookRow } from '#shared/codebook/codebook-row.ts';
import type { CodesOf } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import type { QueryContext } from '../access/context.ts';
import { codeCounts } from '../codebook/code-counts.ts';
import { codingsCounted } from '../codebook/codings-counted.ts';
import { listCodes } from '../codebook/read-codes.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { pinsOfCodings } from '../quotations/pins-of-codings.ts';
import { evidenceOf } from '../sources/evidence.ts';

/** So many quotations of a code stand in a codebook. */
const MOST_EXAMPLES = 3;

/** The pinned quotations of each code as they stand in a paper, its exemplar first. */
async function readExamples(
  db: Reader,
  of: CodesOf,
  context: QueryContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pins = await pinsOfCodings(db, await codingsCounted(db, of, context));
  const inOrder = pins.toSorted((one, other) => Number(other.isExemplar) - Number(one.isExemplar));
  const words = await evidenceOf(
    db,
    inOrder.map(({ sourceId, start, end }) => ({ source_id: sourceId, start, end })),
    context,
  );
  const speaking = await readSpeaking(db);
  const people = await db.selectFrom('participants').select(['id', 'name']).execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const examples = new Map<string, string[]>();
  for (const [at, { codeId, codingId, sourceId }] of inOrder.entries()) {
    const there = examples.get(codeId) ?? [];
    const quoted = words[at];
    if (quoted !== undefined && there.length < MOST_EXAMPLES) {
      const said = speaking.of(sourceId, codingId).flatMap((id) => names.get(id) ?? []);
      const by = said.length === 0 ? quoted.source : said.join(', ');
      examples.set(codeId, [...there, `“${saidIn(quoted).trim()}” (${by})`]);
    }
  }
  return examples;
}

/** A codebook in the order of its tree, with what each code is about, examples and counts; what was merged away is not in it. */
export async function readCodebookRows(
  db: Reader,
  of: CodesOf,
  context: QueryContext,
): Promise<readonly CodebookRow[]> {
  const codes = (await listCodes(db, { of }, context)).filter(({ mergedIntoId }) => mergedIntoId === null);
  const counts = new Map((await codeCounts(db, { of }, context)).map((count) => [count.codeId, count]));
  const examples = await readExamples(db, of, context);
  return inTreeOrder(codes).map(({ code, depth }) => ({
    ...code,
    depth,
    examples: examples.get(code.id) ?? [],
    codings: counts.get(code.id)?.codings ?? 0,
    episodes: counts.get(code.id)?.episodes ?? 0,
    participants: counts.get(code.id)?.participants ?? 0,
    isRetired: code.retiredAt !== null,
  }));
}
