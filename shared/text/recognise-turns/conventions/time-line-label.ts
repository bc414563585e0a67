import { trailingTime } from '../time-mark.ts';
import type { Convention } from './convention.ts';

/** A line with a name and a time and nothing else, the words below: `Name  0:03`, `Name (00:12)`, `00:12 Name`. */
export const timeLineLabel: Convention = {
  id: 'time-line',
  read({ rest, time, hasNext }) {
    if (!hasNext) return null;
    const behind = trailingTime(rest);
    const label = behind === null ? rest : rest.slice(0, -behind.length);
    const at = behind?.at ?? time?.at ?? null;
    return at === null || /[:：]\s*$/u.test(label) ? null : { label, used: rest.length, at };
  },
};
