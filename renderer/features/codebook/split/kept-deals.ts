import { create } from 'zustand';
import { nothingDealt, type Deal } from './deal.ts';

type KeptDeals = {
  readonly byCode: Readonly<Record<string, Deal>>;
  readonly keep: (codeId: string, deal: Deal) => void;
  readonly forget: (codeId: string) => void;
};

const useKeptDeals = create<KeptDeals>((set) => ({
  byCode: {},
  keep: (codeId, deal) => {
    set(({ byCode }) => ({ byCode: { ...byCode, [codeId]: deal } }));
  },
  forget: (codeId) => {
    set(({ byCode }) => ({
      byCode: Object.fromEntries(Object.entries(byCode).filter(([id]) => id !== codeId)),
    }));
  },
}));

/** How far a code has been dealt out: whoever leaves in the middle finds it so again. */
export function useDeal(codeId: string): readonly [Deal, (deal: Deal) => void, () => void] {
  const deal = useKeptDeals(({ byCode }) => byCode[codeId]) ?? nothingDealt;
  const keep = useKeptDeals((state) => state.keep);
  const forget = useKeptDeals((state) => state.forget);
  return [
    deal,
    (next) => {
      keep(codeId, next);
    },
    () => {
      forget(codeId);
    },
  ];
}
