import type { Code, CodeCount } from '#shared/contract/codebook.ts';

/** Which codes are shown. */
export type Shown = 'all' | 'once' | 'never' | 'one coder' | 'undefined' | 'retired';

export const shownChoices: readonly { readonly id: Shown; readonly label: string }[] = [
  { id: 'all', label: 'All codes' },
  { id: 'once', label: 'Used once' },
  { id: 'never', label: 'Not used' },
  { id: 'one coder', label: 'One coder only' },
  { id: 'undefined', label: 'Without a definition' },
  { id: 'retired', label: 'Retired' },
];

export type CodeFilter = { readonly words: string; readonly show: Shown };

/** What is known of a code beside itself. */
export type Known = {
  readonly count: CodeCount | undefined;
  /** How many coders used it; undefined while that isn't known. */
  readonly coders: number | undefined;
};

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

function isShown(code: Code, { count, coders }: Known, show: Shown): boolean {
  const used = count?.codings ?? 0;
  switch (show) {
    case 'all':
      return true;
    case 'once':
      return code.kind === 'code' && used === 1;
    case 'never':
      return code.kind === 'code' && used === 0;
    case 'one coder':
      return code.kind === 'code' && coders === 1;
    case 'undefined':
      return code.definition.trim() === '';
    case 'retired':
      return code.retiredAt !== null;
  }
}

/** Whether what is written of a code has all the words, and it is one of those asked for. What is retired is shown only when asked for. */
export function fitsFilter(code: Code, known: Known, { words, show }: CodeFilter): boolean {
  const text = fold(`${code.name} ${code.definition} ${code.whenToUse} ${code.whenNot}`);
  const isThere = show === 'retired' || code.retiredAt === null;
  return (
    isThere &&
    isShown(code, known, show) &&
    fold(words)
      .split(/\s+/u)
      .every((word) => text.includes(word))
  );
}
