import type { Reader } from '#electron/study/database.ts';
import { undoneSteps } from '#electron/study/journal/undone-steps.ts';
import type { CodeEvent } from '#shared/contract/code-operations.ts';
import type { QueryContext } from '../../access/context.ts';
import { visibleCode } from '../read-codes.ts';

type Row = Readonly<Record<string, unknown>>;

const rowIn = (json: string | null): Row | null => {
  const row: unknown = json === null ? null : JSON.parse(json);
  return typeof row === 'object' && row !== null ? { ...row } : null;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

type Happened = Pick<CodeEvent, 'kind' | 'otherName' | 'otherId'>;

const defining = ['definition', 'when_to_use', 'when_not'];

/** What one change of a code's row means; of a merge only what the merge itself doesn't tell. */
function happenedIn(before: Row | null, after: Row, names: ReadonlyMap<string, string>): readonly Happened[] {
  const plain = { otherName: null, otherId: null };
  if (before === null) {
    return [{ kind: 'created', ...plain }];
  }
  const differs = (column: string): boolean => before[column] !== after[column];
  const parentId = text(after['parent_id']);
  const isMerged = differs('merged_into_id');
  return [
    ...(differs('name')
      ? [{ kind: 'renamed', otherName: text(before['name']), otherId: null } as const]
      : []),
    ...(defining.some(differs) ? [{ kind: 'defined', ...plain } as const] : []),
    ...(differs('parent_id') && !isMerged
      ? [{ kind: 'moved', otherName: names.get(parentId ?? '') ?? null, otherId: parentId } as const]
      : []),
    ...(differs('retired_at') && !isMerged
      ? [{ kind: after['retired_at'] === null ? 'brought back' : 'retired', ...plain } as const]
      : []),
  ];
}

/** What the history tells of a code's own row, of all steps that hold. */
async function changesOf(
  db: Reader,
  codeId: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly CodeEvent[]> {
  const undone = await undoneSteps(db);
  const entries = await db
    .selectFrom('journal')
    .innerJoin('actions', 'actions.number', 'journal.action')
    .select(['actions.number', 'actions.at', 'actions.coder_name', 'journal.before', 'journal.after'])
    .where('journal.tbl', '=', 'codes')
    .where('journal.row', '=', codeId)
    .where('actions.kind', 'in', ['start', 'do'])
    .orderBy('journal.number')
    .execute();
  return entries.flatMap((entry) => {
    const after = rowIn(entry.after);
    return after === null || undone.has(entry.number)
      ? []
      : happenedIn(rowIn(entry.before), after, names).map((event) => ({
          ...event,
          at: entry.at,
          by: entry.coder_name,
          codings: null,
        }));
  });
}

/** What happened to a code, newest first: what the history tells of it, and what it was merged with and split from. */
export async function codeLineage(
  db: Reader,
  input: { readonly codeId: string },
  context: QueryContext,
): Promise<CodeEvent[]> {
  const code = await visibleCode(db, input.codeId, context);
  const codes = await db.selectFrom('codes').select(['id', 'name']).execute();
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const kept = await db
    .selectFrom('code_lineage')
    .innerJoin('coders', 'coders.id', 'code_lineage.by_id')
    .select(['kind', 'at', 'coders.name as by', 'other_name', 'other_id', 'codings'])
    .where('code_id', '=', code.id)
    .orderBy('code_lineage.id')
    .execute();
  const events = [
    ...(await changesOf(db, code.id, names)),
    ...kept.map((row) => ({
      kind: row.kind,
      at: row.at,
      by: row.by,
      otherName: row.other_name,
      otherId: names.has(row.other_id) ? row.other_id : null,
      codings: row.codings,
    })),
  ];
  return events.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
