import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import type { CodeSlot } from '#shared/domain/code/slots-after-use.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { fuzzyRank } from '#shared/text/fuzzy-rank.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import type { PickOption } from '../../../ui/pick-list/pick-entries.ts';

/** Codes in the order they are offered: the last used first, then as the codebook has them. */
function inOrder(codes: readonly Code[], slots: readonly CodeSlot[]): readonly Code[] {
  const used = new Map(slots.map(({ codeId, usedAt }) => [codeId, usedAt]));
  const whole = inTreeOrder(codes).map(({ code }) => code);
  return whole.toSorted((one, other) => (used.get(other.id) ?? 0) - (used.get(one.id) ?? 0));
}

/** The codes in use that fit what was written, best first; all of them while nothing is. */
export function pickOptions(
  codes: readonly Code[],
  counts: readonly CodeCount[],
  slots: readonly CodeSlot[],
  query: string,
): readonly PickOption[] {
  const uses = new Map(counts.map(({ codeId, codings }) => [codeId, codings]));
  const isRecent = (id: string): boolean => slots.some(({ codeId }) => codeId === id);
  const inUse = codes.filter(({ retiredAt }) => retiredAt === null);
  return inOrder(inUse, slots)
    .map((code) => ({ code, rank: fuzzyRank(code.name, query) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ code }) => ({
      id: code.id,
      label: code.name,
      hint: uses.get(code.id) ?? 0,
      mark: <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />,
      ...(query === '' && slots.length > 0
        ? { group: isRecent(code.id) ? 'Used last' : code.kind === 'theme' ? 'Themes' : 'All others' }
        : {}),
    }));
}
