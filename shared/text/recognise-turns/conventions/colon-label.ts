import { trailingTime } from '../time-mark.ts';
import { readChatLine } from './chat-line.ts';
import type { Convention, Reading } from './convention.ts';

const beforeColon =
  /^(?:[-–—•]\s+|@)?(?<label>[^:：()[\]\n]{1,110}?)\s*(?<party>[([（][^)\]）\n]{0,60}[)\]）]\s*)??(?<aside>[([（][^)\]）\n]{0,60}[)\]）])?\s*[:：](?!\/\/)/u;

const inBrackets = /^[[<(（](?<label>[^:：()（）[\]<>\n]{1,60})(?::?[\]>)）]\s*[:：]|:[\]>])(?!\/\/)/u;

/** Seconds, or from which to which, as programs that tell voices apart write them: `[2.37 - 5.00]`. */
const inSeconds =
  /^[[(]\s*(?<seconds>\d{1,5}\.\d{1,3})\s?s?(?:\s*[-–]+>?\s*\d{1,5}\.\d{1,3}\s?s?)?\s*[\])]$/u;

/** Most lines have none where a label could end. */
const hasColon = /^[^:：]{0,200}[:：]/u;

/** Reads `Name: text`, `Name:` alone, `Name (Party):`, `Name (mm:ss):`, both at once, and `[Name]:`, with either width of colon. */
export function readColonLabel(rest: string): Reading | null {
  if (!hasColon.test(rest)) return null;
  const found = inBrackets.exec(rest) ?? beforeColon.exec(rest);
  const { label: bare, party, aside } = found?.groups ?? {};
  if (found === null || bare === undefined) return null;
  const label = party === undefined ? bare : `${bare} ${party.trim()}`;
  const used = found[0].length;
  if (/\d$/.test(label) && aside === undefined && /^\d/.test(rest.slice(used))) return null;
  const time = aside === undefined ? null : trailingTime(aside);
  if (time !== null) return { label, used, at: time.at };
  const seconds = inSeconds.exec(aside ?? '')?.groups?.['seconds'];
  if (seconds !== undefined) return { label, used, at: Math.round(Number(seconds) * 1000) };
  return { label: aside === undefined ? label : `${label} ${aside}`, used };
}

/** A name and a colon: the commonest way of all. */
export const colonLabel: Convention = {
  id: 'colon',
  joins: true,
  read: ({ rest, time }) => (time === null ? null : readChatLine(rest)) ?? readColonLabel(rest),
};
