import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { classOf } from '#shared/domain/attribute/classes.ts';
import { sampleAttributeName } from '#shared/domain/participant/sample-attribute.ts';
import { storedAttributes } from './attributes/attribute-row.ts';
import { sampleNow } from './sampling/sample-now.ts';

export type ValueRow = Omit<Selectable<Tables['attribute_values']>, 'id'>;

export type Known = {
  /** All attributes, the derived ones among them; membership in the sample comes last, once a sample was drawn. */
  readonly attributes: readonly Attribute[];
  /** What is recorded, and what follows from it. */
  readonly rows: readonly ValueRow[];
};

const noEvidence = { source_id: null, start: null, end: null } as const;

/** The class of each participant of whom the number behind it, or the reason why there is none, is recorded. */
function classRows(attribute: Attribute, recorded: readonly ValueRow[]): readonly ValueRow[] {
  const { id, derived, categories: names } = attribute;
  if (derived?.from !== 'classes') {
    return [];
  }
  return recorded.flatMap((row): readonly ValueRow[] => {
    if (row.attribute_id !== derived.attributeId) {
      return [];
    }
    const found =
      row.value === null ? { missing: row.missing } : classOf({ names, cuts: derived.cuts }, row.value);
    return found === null
      ? []
      : [
          {
            participant_id: row.participant_id,
            attribute_id: id,
            value: null,
            missing: null,
            ...found,
            ...noEvidence,
          },
        ];
  });
}

/** Everything that is known of participants: what was recorded, the classes that follow from it, and who is in the sample. */
export async function knownValues(db: Reader): Promise<Known> {
  const stored = await storedAttributes(db);
  const recorded = await db.selectFrom('attribute_values').selectAll().execute();
  const rows = [...recorded, ...stored.flatMap((attribute) => classRows(attribute, recorded))];
  const sample = await sampleNow(db, rows);
  if (sample === null) {
    return { attributes: stored, rows };
  }
  const members = new Set(sample.members);
  const attribute: Attribute = {
    id: sample.attributeId,
    name: sampleAttributeName,
    type: 'yes/no',
    categories: [],
    description: 'Whether the rule of the sample, or an exception from it, takes them in.',
    position: stored.length,
    derived: { from: 'sample' },
  };
  const membership = sample.pool.map((participant_id) => ({
    participant_id,
    attribute_id: attribute.id,
    value: members.has(participant_id) ? 'Yes' : 'No',
    missing: null,
    ...noEvidence,
  }));
  return { attributes: [...stored, attribute], rows: [...rows, ...membership] };
}
