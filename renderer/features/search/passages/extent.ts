import type { FoundExtent, FoundPassage } from '#shared/contract/found-passages.ts';
import type { Place } from '#shared/contract/values.ts';

export const extents: readonly { readonly id: FoundExtent; readonly label: string }[] = [
  { id: 'words', label: 'Words' },
  { id: 'sentence', label: 'Sentence' },
  { id: 'turn', label: 'Turn' },
];

export const isExtent = (id: string): id is FoundExtent => extents.some((extent) => extent.id === id);

/** The stretches of a passage that are marked or coded. */
export function placesOf(passage: FoundPassage, extent: FoundExtent): readonly Place[] {
  const { sourceId, start, end, marks, turn } = passage;
  const stretches = extent === 'words' ? marks : [extent === 'turn' ? turn : { start, end }];
  return stretches.map((stretch) => ({ sourceId, start: stretch.start, end: stretch.end }));
}
