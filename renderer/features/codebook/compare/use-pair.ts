import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Code } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';

export type PairInView = {
  readonly first: Code | undefined;
  readonly second: Code | undefined;
  readonly show: (firstId: string | undefined, secondId: string | undefined) => void;
  /** Another code on the right: the next of its kind, round and round. */
  readonly step: (by: 1 | -1) => void;
};

/** The two codes that are compared, any that is known, kept in the address; without any, the first codes of the tree. */
export function usePair(codes: readonly Code[], known: ReadonlyMap<string, Code>): PairInView {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const inOrder = inTreeOrder(codes).map(({ code }) => code);
  const asked = (key: string): Code | undefined => known.get(String(search[key]));
  const first = asked('first') ?? inOrder.find(({ kind }) => kind === 'code') ?? inOrder[0];
  const others = inOrder.filter(({ id, kind }) => id !== first?.id && kind === first?.kind);
  const at = inOrder.findIndex(({ id }) => id === first?.id);
  const beside = inOrder.slice(at + 1).find((code) => others.includes(code));
  const second = asked('second') ?? beside ?? others[0];
  const show = (firstId: string | undefined, secondId: string | undefined): void => {
    void navigate({
      to: '/codebook/compare',
      search: {
        ...(firstId === undefined ? {} : { first: firstId }),
        ...(secondId === undefined ? {} : { second: secondId }),
      },
      replace: true,
    });
  };
  return {
    first,
    second,
    show,
    step: (by) => {
      const ring = inOrder.filter(({ id, kind }) => id !== first?.id && kind === (second ?? first)?.kind);
      const now = ring.findIndex(({ id }) => id === second?.id);
      show(first?.id, ring[(now + by + ring.length) % Math.max(1, ring.length)]?.id);
    },
  };
}
