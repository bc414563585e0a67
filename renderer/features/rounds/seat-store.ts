import { create } from 'zustand';
import type { Coder } from '#shared/contract/coders.ts';
import type { Round } from '#shared/contract/rounds.ts';

/** What is asked about coders and rounds before something is done. */
type SeatQuestion =
  | { readonly kind: 'add coder' }
  | { readonly kind: 'rename coder'; readonly coder: Coder }
  | { readonly kind: 'open round' }
  | { readonly kind: 'change round'; readonly round: Round }
  | { readonly kind: 'compare round'; readonly round: Round };

type SeatState = {
  readonly isMenuOpen: boolean;
  /** Nobody sits here, and that is meant: only the consensus is looked at. */
  readonly isLooking: boolean;
  readonly question: SeatQuestion | null;
  readonly setMenuOpen: (isOpen: boolean) => void;
  readonly lookAround: (isLooking: boolean) => void;
  readonly ask: (question: SeatQuestion | null) => void;
};

export const useSeatStore = create<SeatState>((set) => ({
  isMenuOpen: false,
  isLooking: false,
  question: null,
  setMenuOpen: (isMenuOpen) => {
    set({ isMenuOpen });
  },
  lookAround: (isLooking) => {
    set({ isLooking });
  },
  ask: (question) => {
    set({ question, isMenuOpen: false });
  },
}));

/** Opens the dialog in which a round is opened. */
export const askForRound = (): void => {
  useSeatStore.getState().ask({ kind: 'open round' });
};

/** Opens the dialog in which a coder is added. */
export const askForCoder = (): void => {
  useSeatStore.getState().ask({ kind: 'add coder' });
};
