import type { Axis, CellKind, MatrixSpec } from '#shared/contract/matrix.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { conditionValueInWords } from '#shared/domain/attribute/span.ts';

const several: Readonly<Record<Axis, string>> = {
  participant: 'participants',
  class: 'classes',
  source: 'sources',
  theme: 'themes',
  code: 'codes',
  prompt: 'prompts',
};

/** The name of an axis for more than one: "participants". */
export const axisWord = (axis: Axis, count = 2): string => (count === 1 ? axis : several[axis]);

export const kindWords: Readonly<Record<CellKind, string>> = {
  presence: 'Presence',
  episodes: 'Episodes',
  codings: 'Codings',
};

/** Whose codings a table counts, in words. */
function layerWords(
  layer: MatrixSpec['layer'],
  coders: readonly { readonly id: string; readonly name: string }[],
): string {
  switch (layer.of) {
    case 'consensus':
      return 'consensus';
    case 'any':
      return 'anyone’s codings';
    case 'coder': {
      const name = coders.find(({ id }) => id === layer.coderId)?.name ?? 'one coder';
      return `${name}’s codings`;
    }
  }
}

/** A name inside a sentence: without its capital, unless it is written in capitals. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('en') + name.slice(1) : name;

/** What a table shows, in one line: "participants by theme, consensus". */
export function specWords(
  spec: MatrixSpec,
  coders: readonly { readonly id: string; readonly name: string }[],
  attributes: readonly Attribute[],
): string {
  const only = spec.where.map(({ attributeId, values }) => {
    const name = attributes.find(({ id }) => id === attributeId)?.name ?? 'attribute';
    return `${name}: ${values.map(conditionValueInWords).join(' or ')}`;
  });
  const classes = attributes.find(({ id }) => id === spec.classesOf)?.name ?? 'class';
  const rows = spec.rows === 'class' ? `participants’ ${inSentence(classes)}` : several[spec.rows];
  const columns = spec.columns === 'class' ? inSentence(classes) : spec.columns;
  return [`${rows} by ${columns}`, layerWords(spec.layer, coders), ...only].join(', ');
}

/** Whether two specifications draw the same table. */
export const sameSpec = (one: MatrixSpec, other: MatrixSpec): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (spec: MatrixSpec): readonly unknown[] => [
  spec.rows,
  spec.columns,
  spec.cells,
  spec.layer.of,
  spec.layer.of === 'coder' ? spec.layer.coderId : '',
  spec.where.map(({ attributeId, values }) => [attributeId, ...values.toSorted()].join('\n')).toSorted(),
  spec.attributeIds,
  spec.totals,
  spec.classesOf ?? '',
];

/** A name for the next table: one number beyond the highest. */
export function nextTableName(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^Table (\d+)$/iu.exec(name.trim())?.[1] ?? 0));
  return `Table ${Math.max(0, ...numbers) + 1}`;
}
