import type { ParticipantTable, ParticipantTableSpec } from '#shared/contract/participant-tables.ts';
import type { Attribute } from '#shared/contract/participants.ts';

/** A table for the paper while it is arranged; without an id it was not kept yet. */
export type TableDraft = {
  readonly tableId: string | null;
  readonly name: string;
  readonly caption: string;
  readonly spec: ParticipantTableSpec;
};

/** What a new table begins with: all that is known, of the sample if there is one. */
export function newDraft(attributes: readonly Attribute[], count: number): TableDraft {
  const sample = attributes.find(({ derived }) => derived?.from === 'sample');
  return {
    tableId: null,
    name: `Table ${count + 1}`,
    caption: '',
    spec: {
      attributeIds: attributes.flatMap(({ id, derived }) => (derived?.from === 'sample' ? [] : [id])),
      where: sample === undefined ? [] : [{ attributeId: sample.id, values: ['Yes'] }],
      heading: 'Participant',
    },
  };
}

export const draftOf = ({ id, name, caption, spec }: ParticipantTable): TableDraft => ({
  tableId: id,
  name,
  caption,
  spec,
});

/** The attributes with those that are shown first, in the order in which they are. */
export const inTableOrder = (
  attributes: readonly Attribute[],
  shown: readonly string[],
): readonly Attribute[] => [
  ...shown.flatMap((id) => attributes.find((attribute) => attribute.id === id) ?? []),
  ...attributes.filter(({ id }) => !shown.includes(id)),
];

/** Moves one of the shown attributes one place up or down. */
export function moved(shown: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = shown.indexOf(id);
  const other = shown[at + by];
  return at === -1 || other === undefined ? shown : shown.with(at, other).with(at + by, id);
}
