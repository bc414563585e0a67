import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { found } from '#shared/contract/refusal.ts';
import { listAttributes } from '../participants/read-participants.ts';
import { folded, valuesWanted } from './values-wanted.ts';

/** The participants a specification keeps: those whose attributes have one of the values asked for, in every condition. */
export async function participantsKept(
  db: Reader,
  spec: MatrixSpec,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  let kept: readonly { readonly id: string; readonly name: string }[] = await db
    .selectFrom('participants')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  const attributes = spec.where.length === 0 ? [] : await listAttributes(db);
  for (const condition of spec.where) {
    const attribute = found(
      attributes.find(({ id }) => id === condition.attributeId),
      'attribute',
    );
    const rows = await db
      .selectFrom('attribute_values')
      .select(['participant_id', 'value', 'missing'])
      .where('attribute_id', '=', attribute.id)
      .execute();
    const wanted = valuesWanted(attribute, condition.values, rows);
    const matching = new Set(
      rows
        .filter(({ value, missing }) => wanted.has(folded(value ?? missing ?? '')))
        .map((row) => row.participant_id),
    );
    kept = kept.filter(({ id }) => matching.has(id));
  }
  return kept;
}
