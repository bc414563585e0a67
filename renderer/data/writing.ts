import { create } from 'zustand';

/** How many steps are on their way to the study at present. */
export const useWriting = create<{ readonly underWay: number }>(() => ({ underWay: 0 }));

const add = (difference: number): void => {
  useWriting.setState(({ underWay }) => ({ underWay: underWay + difference }));
};

/** Counts a step as under way until it has its answer. */
export async function writing<Answer>(answer: Promise<Answer>): Promise<Answer> {
  add(1);
  try {
    return await answer;
  } finally {
    add(-1);
  }
}
