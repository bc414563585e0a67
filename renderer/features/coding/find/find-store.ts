import { create } from 'zustand';

/** What is looked for in transcripts; it stays from one transcript to the next until the bar is closed. */
export const useFindStore = create<{ readonly isOpen: boolean; readonly words: string }>(() => ({
  isOpen: false,
  words: '',
}));

export const lookFor = (words: string): void => {
  useFindStore.setState({ words });
};

export const openFind = (): void => {
  useFindStore.setState({ isOpen: true });
};

export const closeFind = (): void => {
  useFindStore.setState({ isOpen: false });
};
