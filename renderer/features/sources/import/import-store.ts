import { create } from 'zustand';
import type { ImportedFile } from '#shared/contract/sources.ts';

export type ImportState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      /** What happens to which file. */
      readonly doing: string;
      readonly done: number;
      readonly total: number;
      readonly cancel: () => void;
    }
  | {
      readonly phase: 'done';
      readonly files: readonly ImportedFile[];
      /** Whether it stands beside the list; it can be looked at again until it is closed. */
      readonly isShown: boolean;
    };

/** The import that is under way or was done last. It goes on while another screen is open. */
export const useImportStore = create<{ readonly state: ImportState }>(() => ({ state: { phase: 'idle' } }));

export const showImport = (state: ImportState): void => {
  useImportStore.setState({ state });
};
