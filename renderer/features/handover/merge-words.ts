import type { MergeReport } from '#shared/contract/handover.ts';

/** What the file is, as a sentence. */
export const whatItIs = (file: string, { kind, coder, round }: MergeReport): string =>
  kind === 'package'
    ? `${file} is the package of ${coder ?? 'a coder'}, for ${round ?? 'a round'}.`
    : `${file} is a copy of this study.`;

/** What comes in, a line for each kind of thing; of what is sealed only that it does. */
export function changesInWords({ changes, hasSealed }: MergeReport): readonly string[] {
  const lines = changes.map(({ nouns, added, changed, removed }) => {
    const parts = [
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
    ] as const;
    const said = parts.flatMap(([count, how]) =>
      count === 0 ? [] : [`${count.toLocaleString('en')} ${how}`],
    );
    return `${nouns}: ${said.join(', ')}`;
  });
  return hasSealed ? [...lines, 'work that is sealed until its round is compared'] : lines;
}
