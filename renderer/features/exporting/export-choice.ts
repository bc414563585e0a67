import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

type ExportChoice = {
  /** Whether a file in which a listed name stands is held back until the person has said what to do. */
  readonly asksFirst: boolean;
};

/** What becomes of names in exports; kept until the window is closed, so that nobody lets them out by a choice long forgotten. */
export const useExportChoice = create<ExportChoice>()(
  persist((): ExportChoice => ({ asksFirst: true }), {
    name: 'throughline.exports',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

export const askFirst = (asksFirst: boolean): void => {
  useExportChoice.setState({ asksFirst });
};
