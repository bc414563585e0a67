import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { knownValues } from '../participants/known-values.ts';
import { participantsKept } from './participants-kept.ts';

/** Participants who are alike in an attribute: in its value, or in the reason why there is none. */
export type ClassOfPeople = {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
};

const unknown = 'Nothing known';

export const hasClasses = ({ rows, columns }: Pick<MatrixSpec, 'rows' | 'columns'>): boolean =>
  rows === 'class' || columns === 'class';

/** The same matrix with the participants by themselves. */
export const inPeople = (spec: MatrixSpec): MatrixSpec => ({
  ...spec,
  rows: spec.rows === 'class' ? 'participant' : spec.rows,
  columns: spec.columns === 'class' ? 'participant' : spec.columns,
});

/**
 * The classes of an attribute that the participants who are kept belong to, in the attribute's own order: everyone is in one of
 * them, so that their figures add up. A class that nobody belongs to shows only where the attribute names it.
 */
export async function readClasses(
  db: Reader,
  spec: MatrixSpec,
): Promise<{ readonly name: string; readonly classes: readonly ClassOfPeople[] }> {
  const attributeId =
    spec.classesOf ??
    refuse('invalid_input', { problem: 'say of which attribute the classes are, as classesOf' });
  const { attributes, rows } = await knownValues(db);
  const attribute = found(
    attributes.find(({ id }) => id === attributeId),
    'attribute',
  );
  const recorded = new Map(
    rows.filter((row) => row.attribute_id === attribute.id).map((row) => [row.participant_id, row]),
  );
  const labelOf = (id: string): string => recorded.get(id)?.value ?? recorded.get(id)?.missing ?? unknown;
  const people = await participantsKept(db, spec);
  const groups = Map.groupBy(people, ({ id }) => nameKey(labelOf(id)));
  const named = spec.where.some((one) => one.attributeId === attribute.id) ? [] : attribute.categories;
  const isValue = (id: string): boolean => typeof recorded.get(id)?.value === 'string';
  const byNumber = new Intl.Collator('en', { numeric: true });
  const rank = (key: string): number => {
    const at = attribute.categories.findIndex((category) => nameKey(category) === key);
    const [first] = groups.get(key) ?? [];
    if (at !== -1) return at;
    if (first === undefined || isValue(first.id)) return attribute.categories.length;
    return attribute.categories.length + (recorded.has(first.id) ? 1 : 2);
  };
  const keys = [...new Set([...named.map(nameKey), ...groups.keys()])].toSorted(
    (one, other) => rank(one) - rank(other) || byNumber.compare(one, other),
  );
  return {
    name: attribute.name,
    classes: keys.map((key) => {
      const members = (groups.get(key) ?? []).map(({ id }) => id);
      const [first] = members;
      const label = first === undefined ? named.find((one) => nameKey(one) === key) : labelOf(first);
      return { id: key, label: label ?? key, members };
    }),
  };
}
