import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { Cut, type Attribute } from '#shared/contract/participants.ts';

export type AttributeRow = Selectable<Tables['attributes']>;

const listed = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const cutsOf = (json: string | null): readonly Cut[] => Cut.array().parse(JSON.parse(json ?? '[]'));

export const rowToAttribute = (row: AttributeRow): Attribute => ({
  id: row.id,
  name: row.name,
  type: row.type,
  categories: listed(row.categories),
  description: row.description,
  position: row.position,
  derived:
    row.classes_of === null
      ? null
      : { from: 'classes', attributeId: row.classes_of, cuts: [...cutsOf(row.cuts)] },
});

/** All attributes that stand in the study, recorded and derived by thresholds, in their order. */
export async function storedAttributes(db: Reader): Promise<Attribute[]> {
  const rows = await db.selectFrom('attributes').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(rowToAttribute);
}
