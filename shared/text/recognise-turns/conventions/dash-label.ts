import type { Convention } from './convention.ts';

const beforeDash = /^(?<label>[^:：\n]{1,60}?)(?:\s+[-–—―]{1,2}\s+|\.?\s?[—―]{1,2}\s?)(?=\S)/u;

/** A name and a dash: `Anna - text`, `ANNA.— text`. */
export const dashLabel: Convention = {
  id: 'dash',
  joins: false,
  read({ rest }) {
    const found = beforeDash.exec(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined ? null : { label, used: found[0].length };
  },
  sift: (candidates) => candidates.filter(({ shape }) => shape !== 'lower'),
};
