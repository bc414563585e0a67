import type { ColumnUse } from '#shared/contract/participant-tables.ts';
import type { Attribute, AttributeType } from '#shared/contract/participants.ts';
import { typeOptions } from '../attributes/type-words.ts';

export type ColumnUseOf = ColumnUse;

const asNew = 'new ';

/** A choice of what a column is, by the id it has in the list. */
export const idOfUse = (use: ColumnUseOf): string =>
  use.use === 'attribute' ? use.attributeId : use.use === 'new' ? `${asNew}${use.shape.type}` : use.use;

/** What a column can be: the names, an attribute that is there, a new one of some kind, or nothing. */
export function optionsFor(
  use: ColumnUseOf,
  attributes: readonly Attribute[],
): readonly { readonly id: string; readonly label: string }[] {
  return [
    { id: 'name', label: 'The participants’ names' },
    ...attributes.filter(({ derived }) => derived === null).map(({ id, name }) => ({ id, label: name })),
    // Which categories a column has, its values say; so it is offered where they did.
    ...typeOptions
      .filter(({ id }) => id !== 'category' || idOfUse(use) === `${asNew}category`)
      .map(({ id, label }) => ({ id: `${asNew}${id}`, label: `New: ${label.toLocaleLowerCase('en')}` })),
    { id: 'leave', label: 'Leave it out' },
  ];
}

const isType = (id: string): id is Exclude<AttributeType, 'category'> =>
  typeOptions.some((option) => option.id === id && option.id !== 'category');

/** What a column is once this was chosen for it. */
export function columnUse(id: string, heading: string, index: number): ColumnUseOf {
  const type = id.startsWith(asNew) ? id.slice(asNew.length) : null;
  if (type !== null && isType(type)) {
    const name = heading.trim() === '' ? `Column ${index + 1}` : heading.trim().slice(0, 200);
    return { use: 'new', name, shape: { type, categories: [] } };
  }
  if (id === 'name') {
    return { use: 'name' };
  }
  return id === 'leave' || type !== null ? { use: 'leave' } : { use: 'attribute', attributeId: id };
}
