import type { Attribute } from '#shared/contract/participants.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { conditionValueInWords } from '#shared/domain/attribute/span.ts';

/** Conditions as a clause: "Role is Leader or Coach, and District type is Rural"; empty where there are none. */
export const conditionWords = (where: Conditions, attributes: readonly Attribute[]): string =>
  where
    .map(({ attributeId, values }) => {
      const name = attributes.find(({ id }) => id === attributeId)?.name ?? 'An attribute';
      return `${name} is ${values.map(conditionValueInWords).join(' or ')}`;
    })
    .join(', and ');
