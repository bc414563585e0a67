import { trailingTime } from '../time-mark.ts';
import type { Convention } from './convention.ts';

const markdown = /^#{1,6}\s+(?<label>[^\n]{1,130})$/u;

/** A name as a heading of its own: `### Name:`, or a heading of a rich document. */
export const headingLabel: Convention = {
  id: 'heading',
  joins: true,
  read({ rest, heading, hasNext }) {
    if (!hasNext || !(heading || rest.startsWith('#'))) return null;
    const label = heading ? rest : markdown.exec(rest)?.groups?.['label'];
    if (label === undefined) return null;
    const time = trailingTime(label.replace(/[\s:：]+$/u, ''));
    if (time === null) return { label, used: rest.length };
    return { label: label.replace(/[\s:：]+$/u, '').slice(0, -time.length), used: rest.length, at: time.at };
  },
};
