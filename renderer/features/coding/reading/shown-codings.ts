import type { Code } from '#shared/contract/codebook.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Pinned } from '#shared/domain/quotation/pinned-among.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import type { ReadCoding } from '../../../transcript/read-content.ts';

/** Codings as the transcript shows them; those of codes that may not be seen are left out. */
export function shownCodings(
  codings: readonly Coding[],
  codes: ReadonlyMap<string, Code>,
  pinned: ReadonlyMap<string, Pinned> = new Map(),
): readonly ReadCoding[] {
  return codings.flatMap(({ id, start, end, codeId }) => {
    const code = codes.get(codeId);
    if (code === undefined) {
      return [];
    }
    const { name, hue } = code;
    const pin = pinned.get(id);
    const shown = { id, start, end, name, hue, pattern: codePatterns[code.pattern] ?? 'solid' };
    return [pin === undefined ? shown : { ...shown, pinned: pin }];
  });
}

/** The stretches of a source that say something about its participants, as the transcript shows them. */
export function shownEvidence(
  sourceId: string,
  participants: readonly Participant[],
  attributes: readonly Attribute[],
): readonly ReadCoding[] {
  const names = new Map(attributes.map(({ id, name }) => [id, name]));
  return participants.flatMap(({ id, values }) =>
    values.flatMap(({ attributeId, value, missing, evidence }) =>
      evidence === null || evidence.sourceId !== sourceId
        ? []
        : [
            {
              id: `${id}.${attributeId}`,
              start: evidence.start,
              end: evidence.end,
              name: `${names.get(attributeId) ?? 'attribute'}: ${value ?? missing ?? 'not known'}`,
              hue: null,
              pattern: 'solid' as const,
            },
          ],
    ),
  );
}
