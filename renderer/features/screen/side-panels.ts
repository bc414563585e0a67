import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type SidePanel = { readonly width: number; readonly isFolded: boolean };

type SidePanels = {
  readonly byLabel: Readonly<Record<string, SidePanel>>;
  readonly change: (label: string, change: Partial<SidePanel>) => void;
};

export const usualPanel: SidePanel = { width: 320, isFolded: false };

/** How wide each side panel is and whether it is folded; kept on this machine, since it is nobody's data. */
export const useSidePanels = create<SidePanels>()(
  persist(
    (set) => ({
      byLabel: {},
      change: (label, change) => {
        set(({ byLabel }) => ({
          byLabel: { ...byLabel, [label]: { ...usualPanel, ...byLabel[label], ...change } },
        }));
      },
    }),
    { name: 'throughline.side-panels' },
  ),
);
