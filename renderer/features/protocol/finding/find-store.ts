import { create } from 'zustand';

type Finding = {
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
};

/** The search for prompts that is under way. It goes on while another screen is open. */
export const useFindStore = create<{ readonly finding: Finding | null }>(() => ({ finding: null }));

export const showFinding = (finding: Finding | null): void => {
  useFindStore.setState({ finding });
};
