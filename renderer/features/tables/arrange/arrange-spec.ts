import type { Axis, MatrixSpec } from '#shared/contract/matrix.ts';

const kindOf = (axis: Axis): 'people' | 'codes' | 'prompts' => {
  if (axis === 'prompt') return 'prompts';
  return axis === 'participant' || axis === 'class' || axis === 'source' ? 'people' : 'codes';
};

const otherSide = (axis: Axis): Axis => (kindOf(axis) === 'people' ? 'theme' : 'participant');

/** A side of a table: what stands there, and of classes of which attribute they are. */
export type Side = { readonly axis: Axis; readonly classesOf?: string | undefined };

/** The same table with these sides; attributes stand beside participants alone, and classes are of the attribute they were. */
function withSides(spec: MatrixSpec, rows: Axis, columns: Axis, classesOf: string | undefined): MatrixSpec {
  const { classesOf: before, ...rest } = spec;
  const of = classesOf ?? before;
  const hasClasses = rows === 'class' || columns === 'class';
  return {
    ...rest,
    rows,
    columns,
    attributeIds: rows === 'participant' ? spec.attributeIds : [],
    ...(hasClasses && of !== undefined ? { classesOf: of } : {}),
  };
}

/** What stands in the rows; the columns give way where both sides would be of one kind. */
export function withRows(spec: MatrixSpec, { axis, classesOf }: Side): MatrixSpec {
  const columns = kindOf(axis) === kindOf(spec.columns) ? fitting(spec.rows, axis) : spec.columns;
  return withSides(spec, axis, columns, classesOf);
}

/** What stands in the columns; the rows give way where both sides would be of one kind. */
export function withColumns(spec: MatrixSpec, { axis, classesOf }: Side): MatrixSpec {
  const rows = kindOf(axis) === kindOf(spec.rows) ? fitting(spec.columns, axis) : spec.rows;
  return withSides(spec, rows, axis, classesOf);
}

const fitting = (before: Axis, taken: Axis): Axis =>
  kindOf(before) === kindOf(taken) ? otherSide(taken) : before;

/** Shows an attribute beside the participants, or no longer; in the order of the attributes. */
export function withAttribute(
  spec: MatrixSpec,
  attributeId: string,
  isShown: boolean,
  order: readonly string[],
): MatrixSpec {
  const chosen = new Set(spec.attributeIds);
  if (isShown) {
    chosen.add(attributeId);
  } else {
    chosen.delete(attributeId);
  }
  return { ...spec, attributeIds: order.filter((id) => chosen.has(id)) };
}

/** Keeps only participants with this value among others, or no longer; an attribute without a value keeps all. */
export function withValue(spec: MatrixSpec, attributeId: string, value: string, isOn: boolean): MatrixSpec {
  const before = spec.where.find((condition) => condition.attributeId === attributeId)?.values ?? [];
  const others = before.filter((one) => one !== value);
  return withValues(spec, attributeId, isOn ? [...others, value] : others);
}

/** Keeps only participants with one of these values, or all where there is none. */
export function withValues(spec: MatrixSpec, attributeId: string, values: readonly string[]): MatrixSpec {
  const rest = spec.where.filter((condition) => condition.attributeId !== attributeId);
  return { ...spec, where: values.length === 0 ? rest : [...rest, { attributeId, values: [...values] }] };
}
