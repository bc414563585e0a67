import type { Reader } from '#electron/study/database.ts';
import type { ParticipantTableSpec } from '#shared/contract/participant-tables.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { found } from '#shared/contract/refusal.ts';
import { knownValues } from '../known-values.ts';
import { participantsMeeting } from '../participants-meeting.ts';

export type ComputedTable = {
  readonly heading: string;
  readonly attributes: readonly Attribute[];
  readonly lines: readonly {
    readonly name: string;
    /** A cell for each attribute: the value, or the reason why there is none. */
    readonly cells: readonly { readonly value: string | null; readonly missing: string | null }[];
  }[];
};

const blank = { value: null, missing: null };

/** A table of participants: those who meet the conditions, in their order, with the attributes asked for in theirs. */
export async function computeTable(db: Reader, spec: ParticipantTableSpec): Promise<ComputedTable> {
  const { attributes: all, rows } = await knownValues(db);
  const attributes = spec.attributeIds.map((id) =>
    found(
      all.find((attribute) => attribute.id === id),
      'attribute',
    ),
  );
  const known = new Map(rows.map((row) => [`${row.participant_id} ${row.attribute_id}`, row]));
  const people = await participantsMeeting(db, spec.where);
  return {
    heading: spec.heading,
    attributes,
    lines: people.map(({ id, name }) => ({
      name,
      cells: attributes.map((attribute) => known.get(`${id} ${attribute.id}`) ?? blank),
    })),
  };
}

/** The table as text, as the paper prints it. */
export async function participantTable(
  db: Reader,
  input: { readonly spec: ParticipantTableSpec },
): Promise<{ header: string[]; lines: string[][] }> {
  const { heading, attributes, lines } = await computeTable(db, input.spec);
  return {
    header: [heading, ...attributes.map(({ name }) => name)],
    lines: lines.map(({ name, cells }) => [
      name,
      ...cells.map(({ value, missing }) => value ?? missing ?? ''),
    ]),
  };
}
