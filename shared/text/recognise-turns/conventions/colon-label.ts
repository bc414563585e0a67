import { readLabel } from '../labels/label-shape.ts';
import type { LineView } from '../line-view.ts';
import { trailingTime } from '../time-mark.ts';
import { readChatLine } from './chat-line.ts';
import type { Candidate, Convention, Reading } from './convention.ts';

const beforeColon =
  /^(?:[-–—•]\s+|@)?(?<label>[^:：()[\]\n]{1,110}?)\s*(?<party>[([（][^)\]）\n]{0,60}[)\]）]\s*)??(?<aside>[([（][^)\]）\n]{0,60}[)\]）])?\s*[:：](?!\/\/)/u;

const inBrackets = /^[[<(（](?<label>[^:：()（）[\]<>\n]{1,60})(?::?[\]>)）]\s*[:：]|:[\]>])(?!\/\/)/u;

/** Seconds, or from which to which, as programs that tell voices apart write them: `[2.37 - 5.00]`. */
const inSeconds =
  /^[[(]\s*(?<seconds>\d{1,5}\.\d{1,3})\s?s?(?:\s*[-–]+>?\s*\d{1,5}\.\d{1,3}\s?s?)?\s*[\])]$/u;

/** A question that is numbered with a stop, where the answer has a colon: `Q3. text`. */
const numberedQuestion = /^(?<label>Q\d{1,3})[.)]\s+(?=\S)/u;

/** Most lines have no colon where a label could end. */
const FURTHEST = 200;

function hasColon(rest: string): boolean {
  const colon = rest.indexOf(':');
  const wide = rest.indexOf('：');
  return (colon !== -1 && colon <= FURTHEST) || (wide !== -1 && wide <= FURTHEST);
}

/** Reads `Name: text`, `Name:` alone, `Name (Party):`, `Name (mm:ss):`, both at once, and `[Name]:`, with either width of colon. */
export function readColonLabel(rest: string): Reading | null {
  const question = rest.startsWith('Q') ? numberedQuestion.exec(rest) : null;
  if (question !== null) return { label: question.groups?.['label'] ?? '', used: question[0].length };
  if (!hasColon(rest)) return null;
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

/** The word ahead of a name that stands alone on its line, as in `SPEAKER: S1`; so many lines show that it is no name itself. */
const announcing = /^(?:speaker|sprecher(?:in)?|locuteur|hablante|spreker)$/iu;
const FEW = 4;

/** Lines such as `SPEAKER: S1` as the names that they announce, where each of them announces one. */
function withAnnounced(candidates: readonly Candidate[], views: readonly LineView[]): readonly Candidate[] {
  const announced = candidates.filter(({ label, alone }) => !alone && announcing.test(label));
  if (announced.length < FEW) return candidates;
  const named = new Map<number, Candidate>();
  for (const candidate of announced) {
    const { start = 0, end = 0, head = '' } = views[candidate.line]?.line ?? {};
    const read = end - start === head.length ? readLabel(head.slice(candidate.wordsStart - start)) : null;
    if (read === null || read.shape === 'lower') return candidates;
    named.set(candidate.line, { ...candidate, ...read, wordsStart: end, alone: true });
  }
  return candidates.map((candidate) => named.get(candidate.line) ?? candidate);
}

/** A name and a colon: the commonest way of all. */
export const colonLabel: Convention = {
  id: 'colon',
  joins: true,
  read: ({ rest, time }) => (time === null ? null : readChatLine(rest)) ?? readColonLabel(rest),
  sift: withAnnounced,
};
