import type { Reader } from '#electron/study/database.ts';
import type { CodeQuerySpec } from '#shared/contract/queries.ts';
import type { CodeLine } from '#shared/domain/query/evaluate-query.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';

export type ExpandedQuery = {
  readonly lines: readonly CodeLine[];
  /** All the codes that any line speaks of. */
  readonly codeIds: ReadonlySet<string>;
  /** How many of those that were named are not there, or are sealed. */
  readonly gone: number;
};

/** Each code with those whose codings count as its own. */
async function readBelow(db: Reader, isConsensus: boolean): Promise<ReadonlyMap<string, readonly string[]>> {
  const codes = await db.selectFrom('codes').select(['id', 'parent_id', 'merged_into_id']).execute();
  const decisions = isConsensus
    ? []
    : await db.selectFrom('code_decisions').select(['code_id', 'into_code_id']).execute();
  const below = new Map<string, string[]>();
  const add = (above: string | null, id: string): void => {
    if (above !== null) {
      below.set(above, [...(below.get(above) ?? []), id]);
    }
  };
  for (const { id, parent_id: parentId, merged_into_id: mergedInto } of codes) {
    add(parentId, id);
    // Whoever asked for a code that was merged into another asks for that one now.
    add(mergedInto === null ? null : id, mergedInto ?? id);
  }
  for (const { code_id: codeId, into_code_id: into } of decisions) {
    add(into, codeId);
  }
  return below;
}

function closure(ids: readonly string[], below: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) {
    for (const one of below.get(id) ?? []) {
      all.add(one);
    }
  }
  return all;
}

/**
 * A query with every theme as the codes below it. Where a layer is of what coders did, a coder's own code counts as the one that it
 * was decided to mean. What may not be seen is as if it were not there.
 */
export async function expandQuery(
  db: Reader,
  spec: CodeQuerySpec,
  context: QueryContext,
): Promise<ExpandedQuery> {
  const sight = await sightOf(db, context);
  const named = [
    ...new Set(spec.lines.flatMap((line) => [line, ...line.conditions]).flatMap(({ codeIds }) => codeIds)),
  ];
  const rows = await db
    .selectFrom('codes')
    .select(['id', 'round_id', 'coder_id'])
    .where('id', 'in', named)
    .execute();
  const seen = new Set(rows.filter((row) => maySee(sight, row)).map(({ id }) => id));
  const below = await readBelow(db, spec.layer.of === 'consensus');
  const expand = (ids: readonly string[]): ReadonlySet<string> =>
    closure(
      ids.filter((id) => seen.has(id)),
      below,
    );
  const lines = spec.lines.map((line) => ({
    codeIds: expand(line.codeIds),
    conditions: line.conditions.map((condition) => ({ ...condition, codeIds: expand(condition.codeIds) })),
  }));
  const codeIds = new Set(
    lines.flatMap((line) => [line, ...line.conditions].flatMap((one) => [...one.codeIds])),
  );
  return { lines, codeIds, gone: named.length - seen.size };
}
