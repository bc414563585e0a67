import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { MatrixSpec, Settled } from '#shared/contract/matrix.ts';
import type { Evidence } from '#shared/contract/values.ts';
import { pinnedAmong, type Pinned } from '#shared/domain/quotation/pinned-among.ts';
import type { QueryContext } from '../access/context.ts';
import { mergedCodes } from '../codebook/merge/merged-codes.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { pinsOfCodings } from '../quotations/pins-of-codings.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { readAskedPrompts } from './asked-prompts.ts';
import { refuseSealedLayer } from './layer-sealed.ts';
import { readAxis, refuseSenseless } from './matrix-axes.ts';
import { codingsOfLayer } from './matrix-codings.ts';

type PlacedCoding = {
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly codeId: string;
  readonly code: string;
  readonly episodeId: string | null;
  readonly episode: string | null;
  readonly coderId: string | null;
  readonly settled: Settled | null;
  readonly reason: string | null;
  readonly codingId: string;
};

/** Every coding of a matrix's layer and the rows and columns it speaks for, in the order of the sources. */
async function readPlaced(
  db: Reader,
  spec: MatrixSpec,
  context: QueryContext,
): Promise<readonly PlacedCoding[]> {
  const rows = await readAxis(db, spec.rows, spec, context);
  const columns = await readAxis(db, spec.columns, spec, context);
  const codings = await db
    .selectFrom('codings')
    .innerJoin('sources', 'sources.id', 'codings.source_id')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .leftJoin('code_decisions', 'code_decisions.code_id', 'codings.code_id')
    .leftJoin('episodes', 'episodes.id', 'codings.episode_id')
    .leftJoin('unit_decisions', 'unit_decisions.id', 'codings.decision_id')
    .leftJoin('coders as deciders', 'deciders.id', 'unit_decisions.decided_by')
    .select([
      'codings.id',
      'codings.source_id',
      'codings.start',
      'codings.end',
      'codings.code_id',
      'codings.coder_id',
      'codings.episode_id',
      'codes.name as code',
      'code_decisions.id as code_decision',
      'code_decisions.into_code_id',
      'episodes.title as episode',
      'unit_decisions.reason',
      'unit_decisions.outcome',
      'unit_decisions.decided_at',
      'deciders.name as decided_by',
    ])
    .where(await codingsOfLayer(db, spec.layer, context))
    .orderBy('sources.position')
    .orderBy('codings.start')
    .orderBy('codings.end')
    .orderBy('codings.id')
    .execute();
  const merged = await mergedCodes(db);
  const speaking = await readSpeaking(db);
  const asked = await readAskedPrompts(db, spec);
  const placed: PlacedCoding[] = [];
  for (const coding of codings) {
    const decided = coding.code_decision === null ? coding.code_id : coding.into_code_id;
    if (decided === null) {
      continue;
    }
    const codeId = merged.get(decided) ?? decided;
    const participantIds = speaking.of(coding.source_id, coding.id);
    const promptId = asked?.promptOf(coding.source_id, coding) ?? null;
    const coded = { sourceId: coding.source_id, participantIds, codeId, promptId };
    placed.push({
      source_id: coding.source_id,
      start: coding.start,
      end: coding.end,
      rowIds: rows.place(coded),
      columnIds: columns.place(coded),
      participantIds,
      codeId: coding.code_id,
      code: coding.code,
      episodeId: coding.episode_id,
      episode: coding.episode,
      coderId: coding.coder_id,
      settled:
        coding.outcome === null || coding.decided_at === null
          ? null
          : { outcome: coding.outcome, by: coding.decided_by ?? '', at: coding.decided_at },
      reason: coding.reason === '' ? null : coding.reason,
      codingId: coding.id,
    });
  }
  return placed;
}

export type PlacedEvidence = Evidence & Pick<PlacedCoding, 'rowIds' | 'columnIds'>;

/** The words of every coding of a matrix's layer, and the rows and columns they speak for. */
export async function readEvidence(
  db: Reader,
  spec: MatrixSpec,
  context: QueryContext,
): Promise<readonly PlacedEvidence[]> {
  const placed = await readPlaced(db, spec, context);
  const words = await evidenceOf(db, placed, context);
  return placed.flatMap(({ rowIds, columnIds }, index) => {
    const evidence = words[index];
    return evidence === undefined ? [] : [{ ...evidence, rowIds, columnIds }];
  });
}

const ranks = ['exemplar', 'quotation', null] as const;

const rankOf = (pinned: Pinned | null): number => ranks.indexOf(pinned);

/** The quotations behind a cell, pinned ones first; behind a whole row or column where the other side is null. */
export async function matrixEvidence(
  db: Reader,
  input: { readonly spec: MatrixSpec; readonly rowId: string | null; readonly columnId: string | null },
  context: QueryContext,
): Promise<OutputOf<'matrix.evidence'>> {
  refuseSenseless(input.spec);
  await refuseSealedLayer(db, input.spec.layer, context);
  const rows = new Set((await readAxis(db, input.spec.rows, input.spec, context)).items.map((row) => row.id));
  const columns = new Set(
    (await readAxis(db, input.spec.columns, input.spec, context)).items.map((column) => column.id),
  );
  const people = await db.selectFrom('participants').select(['id', 'name']).execute();
  const names = new Map(people.map((person) => [person.id, person.name]));
  const inside = (ids: readonly string[], wanted: string | null, shown: ReadonlySet<string>): boolean =>
    wanted === null ? ids.some((id) => shown.has(id)) : ids.includes(wanted) && shown.has(wanted);
  const pins = pinnedAmong(await pinsOfCodings(db, await codingsOfLayer(db, input.spec.layer, context)));
  const placed = (await readPlaced(db, input.spec, context)).filter(
    (item) => inside(item.rowIds, input.rowId, rows) && inside(item.columnIds, input.columnId, columns),
  );
  const words = await evidenceOf(db, placed, context);
  return placed
    .flatMap(
      (
        { rowIds: _rows, columnIds: _columns, participantIds, codingId, source_id: _source, ...item },
        index,
      ) => {
        const evidence = words[index];
        return evidence === undefined
          ? []
          : [
              {
                ...item,
                ...evidence,
                participant: participantIds.map((id) => names.get(id) ?? '').join(', ') || null,
                pinned: pins.get(codingId) ?? null,
              },
            ];
      },
    )
    .toSorted((one, other) => rankOf(one.pinned) - rankOf(other.pinned));
}
