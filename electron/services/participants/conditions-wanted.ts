import { found } from '#shared/contract/refusal.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import type { Known } from './known-values.ts';
import { valuesWanted } from './values-wanted.ts';

/** Conditions with their values as the attributes keep them. Refuses an attribute that is not there and a value it can't take. */
export function conditionsWanted({ attributes, rows }: Known, where: Conditions): Conditions {
  return where.map((condition) => {
    const attribute = found(
      attributes.find(({ id }) => id === condition.attributeId),
      'attribute',
    );
    const recorded = rows.filter((row) => row.attribute_id === attribute.id);
    return { attributeId: attribute.id, values: [...valuesWanted(attribute, condition.values, recorded)] };
  });
}
