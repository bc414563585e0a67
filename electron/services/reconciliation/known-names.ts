import type { Reader } from '#electron/study/database.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import type { Known } from '#shared/reconciliation/difference.ts';
import { countWords } from '#shared/text/count-words.ts';
import type { QueryContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';

export type Names = {
  readonly coderName: (coderId: string) => string;
  readonly codeName: (codeId: string) => string;
  /** What the pure part needs to know of a unit's source. */
  readonly inSource: (sourceId: string) => Known;
};

/** Names and texts by id, read once for a whole queue. */
export async function knownNames(
  db: Reader,
  sourceIds: readonly string[],
  context: QueryContext,
): Promise<Names> {
  const coders = await coderNames(db);
  const codes = await db.selectFrom('codes').select(['id', 'name', 'parent_id as parentId']).execute();
  const names = new Map(codes.map((code) => [code.id, code.name]));
  const texts = new Map<string, string>();
  const heard = new Set<string>();
  const sources =
    sourceIds.length === 0
      ? []
      : await db
          .selectFrom('sources')
          .select(['id', 'text_hash', 'medium'])
          .where('id', 'in', sourceIds)
          .execute();
  for (const source of sources) {
    texts.set(source.id, await context.texts.read(db, source.text_hash));
    if (source.medium === 'recording') {
      heard.add(source.id);
    }
  }
  const coderName = (coderId: string): string => coders.get(coderId) ?? 'Someone';
  const codeName = (codeId: string): string => names.get(codeId) ?? '';
  return {
    coderName,
    codeName,
    inSource: (sourceId) => ({
      coderName,
      codeName,
      above: (codeId) => ancestorsOf(codeId, codes),
      extent: heard.has(sourceId)
        ? { unit: 'second', of: (start, end) => Math.round((end - start) / 1000) }
        : { unit: 'word', of: (start, end) => countWords(texts.get(sourceId)?.slice(start, end) ?? '') },
    }),
  };
}
