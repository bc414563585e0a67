import { create } from 'zustand';
import type { PreviewedFile } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import type { FileDecision } from './decisions.ts';

export type Preview = {
  readonly files: readonly PreviewedFile[];
  readonly decisions: ReadonlyMap<string, FileDecision>;
  /** Files that could not even be opened. */
  readonly unsent: readonly ImportedFile[];
  /** The file that is looked at, by the id of its bytes. */
  readonly shown: string | null;
  /** Some file is being read in another way. */
  readonly isReading: boolean;
};

/** What was understood of files that are not in the study yet, and what is decided about them. */
export const usePreviewStore = create<{ readonly preview: Preview | null }>(() => ({ preview: null }));

export const showPreview = (preview: Preview | null): void => {
  usePreviewStore.setState({ preview });
};

export const changePreview = (change: (preview: Preview) => Partial<Preview>): void => {
  usePreviewStore.setState(({ preview }) =>
    preview === null ? { preview } : { preview: { ...preview, ...change(preview) } },
  );
};

/** Decides something else about one file. */
export const decide = (bytesId: string, change: (decision: FileDecision) => FileDecision): void => {
  changePreview(({ decisions }) => {
    const decision = decisions.get(bytesId);
    return decision === undefined ? {} : { decisions: new Map(decisions).set(bytesId, change(decision)) };
  });
};
