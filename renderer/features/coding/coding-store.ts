import { create } from 'zustand';
import { slotsAfterUse, type CodeSlot } from '#shared/domain/code/slots-after-use.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { Edge } from '#shared/text/edges/move-edge.ts';
import type { ReadPlace } from '../../transcript/read-content.ts';

/** A coding or an episode that was picked, by its name, its number or a key. */
export type Chosen = { readonly kind: 'coding' | 'episode'; readonly id: string } | null;

/** An end of what is chosen, which the keys move; `extent` is where they brought it, also before the study says so. */
export type HeldEdge = { readonly edge: Edge; readonly extent: Anchor };

/** The words that a code is being picked for; with a coding, whose code it is to replace. */
export type Picking = Anchor & { readonly replaces?: string };

/** What is awaited of a step with episodes: that one is there, or that one is gone. */
export type Awaited = { readonly here: string } | { readonly gone: string };

type CodingState = {
  /** Where in the text the person is; null until they were there. */
  readonly place: ReadPlace | null;
  readonly chosen: Chosen;
  readonly held: HeldEdge | null;
  readonly picking: Picking | null;
  /** A step that makes or takes away an episode: asked for, then what shows that it is on the screen; null when none is. */
  readonly marking: 'asked' | Awaited | null;
  /** What was pressed meanwhile and may be for what comes of it, in its order. */
  readonly ahead: readonly (() => void)[];
  /** Count requests to rename the current episode, and to write its memo. */
  readonly renaming: number;
  readonly noting: number;
  /** The codes on the digits, and the seat whose they are. */
  readonly slots: { readonly of: string; readonly codes: readonly CodeSlot[] };
};

/** What the parts of the coding screen have in common and the study doesn't know. */
export const useCodingStore = create<CodingState>(() => ({
  place: null,
  chosen: null,
  held: null,
  picking: null,
  marking: null,
  ahead: [],
  renaming: 0,
  noting: 0,
  slots: { of: '', codes: [] },
}));

/** The state at this moment, for what is done and not shown. */
export const codingNow = (): CodingState => useCodingStore.getState();

export const goTo = (place: ReadPlace): void => {
  useCodingStore.setState({ place, chosen: null, held: null });
};

/** The recording plays on: what was chosen stays chosen until it is over. */
export const passBy = (place: ReadPlace, isOver: boolean): void => {
  useCodingStore.setState(isOver ? { place, chosen: null } : { place });
};

export const choose = (chosen: Chosen): void => {
  useCodingStore.setState({ chosen, held: null });
};

/** Takes an end of something in hand, or moves it; null lets go. */
export const hold = (chosen: Chosen, held: HeldEdge | null): void => {
  useCodingStore.setState({ chosen, held });
};

export const pickFor = (picking: Picking | null): void => {
  useCodingStore.setState({ picking });
};

export const beginMarking = (): void => {
  useCodingStore.setState({ marking: 'asked' });
};

/** The study has done it, or, with nothing to wait for, it was refused. */
export const endMarking = (marking: Awaited | null): void => {
  useCodingStore.setState(marking === null ? { marking: null, ahead: [] } : { marking });
};

export const pressAhead = (press: () => void): void => {
  useCodingStore.setState(({ ahead }) => ({ ahead: [...ahead, press] }));
};

/** The first of the presses that waited; the marked episode that they may be for is on the screen now. */
export const takeAhead = (): (() => void) | undefined => {
  const [first, ...rest] = useCodingStore.getState().ahead;
  useCodingStore.setState({ marking: null, ahead: rest });
  return first;
};

export const askForTitle = (): void => {
  useCodingStore.setState(({ renaming }) => ({ renaming: renaming + 1 }));
};

export const askForMemo = (): void => {
  useCodingStore.setState(({ noting }) => ({ noting: noting + 1 }));
};

export const setSlots = (of: string, codes: readonly CodeSlot[]): void => {
  useCodingStore.setState({ slots: { of, codes } });
};

export const noteUse = (codeId: string): void => {
  useCodingStore.setState(({ slots }) => ({
    slots: { ...slots, codes: slotsAfterUse(slots.codes, codeId) },
  }));
};

/** Another text comes before the eyes. */
export const leaveText = (): void => {
  useCodingStore.setState({
    place: null,
    chosen: null,
    held: null,
    picking: null,
    marking: null,
    ahead: [],
  });
};
