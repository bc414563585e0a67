import { create } from 'zustand';

type Arrival = {
  /** How many times a place was gone to in this window; 0 while it shows the one it opened with. */
  readonly count: number;
  readonly arrive: () => void;
};

/** Counts arrivals at a place, so that a screen's heading can take the focus once, whenever it is there. */
export const useArrival = create<Arrival>((set) => ({
  count: 0,
  arrive: () => {
    set(({ count }) => ({ count: count + 1 }));
  },
}));

let greeted = 0;

/** Whether this arrival has not been greeted yet; asking greets it. */
export function greet(count: number): boolean {
  const isNew = count > greeted;
  greeted = count;
  return isNew;
}
