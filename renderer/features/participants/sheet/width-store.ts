import { create } from 'zustand';

const narrowest = 56;
const widest = 640;

/** How wide columns were drawn by hand, by what they show; kept while the window is open. */
export const useWidths = create<{ readonly byColumn: Readonly<Record<string, number>> }>(() => ({
  byColumn: {},
}));

export const setWidth = (column: string, width: number): void => {
  useWidths.setState(({ byColumn }) => ({
    byColumn: { ...byColumn, [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) },
  }));
};
