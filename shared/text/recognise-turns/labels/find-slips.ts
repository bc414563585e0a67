import type { Turn } from '../../turn.ts';
import { labelKey } from './label-groups.ts';
import { isRole, partOf } from './label-part.ts';
import { baseLabel } from './label-shape.ts';
import { letterDistance } from './letter-distance.ts';
import { isCode } from './loose-labels.ts';

/** More labels than this are a list of people; they are not compared with one another. */
const MOST_LABELS = 80;
/** Labels so short differ by a letter on purpose, unless one of them is rare and the other is not. */
const SHORT = 6;
const RARE = 0.1;
const OFTEN = 4;
/** In labels so long two letters may be wrong. */
const LONG = 12;

/** The speaker that a label is likely to mean, and why, as a sentence. */
export type Slip = { readonly of: number; readonly reason: string };

type Asked = {
  readonly index: number;
  readonly label: string;
  readonly key: string;
  /** Letters and digits alone, those that look alike made one. */
  readonly bare: string;
  readonly digits: string;
  /** The words of the name, without titles, a party or an office. */
  readonly names: readonly string[];
  readonly spoken: number;
};

const bareOf = (key: string): string => key.replaceAll(/[^\p{L}\p{N}]/gu, '');
const digitsOf = (key: string): string => key.replaceAll(/\D/g, '');

/** Whether a label is another one with a letter or two wrong, by the letters alone: it is long enough for that, and its digits are right. */
export function isMisspelling(label: string, right: string): boolean {
  const [one, other] = [labelKey(label), labelKey(right)];
  const shorter = Math.min(bareOf(one).length, bareOf(other).length);
  if (bareOf(one) === bareOf(other) || shorter < SHORT || digitsOf(one) !== digitsOf(other)) return false;
  const most = shorter >= LONG ? 2 : 1;
  return letterDistance(bareOf(one), bareOf(other), most) <= most;
}

const titles = new Set(
  'dr prof professor mr mrs ms miss mx sir dame herr frau mme mlle m sr sra srta dra don dona doña rev hon judge president senator chair präsident minister doctor'.split(
    ' ',
  ),
);

function askedOf(label: string, index: number, spoken: number): Asked {
  const key = labelKey(label);
  const words = labelKey(baseLabel(label)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const names = words.filter((word) => !titles.has(word));
  return {
    index,
    label,
    key,
    bare: bareOf(key),
    digits: digitsOf(key),
    names,
    spoken,
  };
}

/** Whether one label is the other with a letter or two wrong; digits are never a slip, nor is the other word for a woman or a man. */
function isMistyped(slip: Asked, right: Asked): boolean {
  if (slip.digits !== right.digits || (isRole(slip.label) && isRole(right.label))) return false;
  const shorter = Math.min(slip.bare.length, right.bare.length);
  if (shorter < 3 || (isCode(slip.label) && isCode(right.label))) return false;
  if (shorter < SHORT && (right.spoken < OFTEN || slip.spoken > right.spoken * RARE)) return false;
  const most = shorter >= LONG ? 2 : 1;
  return letterDistance(slip.bare, right.bare, most) <= most;
}

/** Whether a code is the other with a letter for a digit that looks like it, or with other signs: `P1O` and `P10`, `P-10` and `P10`. */
function looksAlike(one: Asked, other: Asked): boolean {
  const plain = ({ bare }: Asked): string =>
    bare
      .replaceAll(/(?<=\d)o|o(?=\d)/g, '0')
      .replaceAll(/(?<=\d)[li]|^l(?=\d)/g, (letter) => (letter === 'l' ? 'i' : '1'));
  return one.bare.length > 1 && plain(one) === plain(other);
}

const isPart = (shorter: readonly string[], longer: readonly string[]): boolean =>
  shorter.length > 0 &&
  shorter.length < longer.length &&
  shorter.join('').length > 2 &&
  shorter.every((word) => longer.includes(word));

const initialsOf = (names: readonly string[]): string => names.map((name) => name.charAt(0)).join('');

/** Why a label may stand for another's speaker; null when nothing says so. */
function reasonFor(slip: Asked, right: Asked, all: readonly Asked[]): string | null {
  const both = `“${slip.label}” and “${right.label}”`;
  if (looksAlike(slip, right)) return `${both} are the same but for a sign.`;
  if (isMistyped(slip, right)) return `${both} differ by a letter or two.`;
  const asksAndAnswers = new Set([partOf(slip.label), partOf(right.label)]);
  if (asksAndAnswers.has('interviewer') && asksAndAnswers.has('participant')) return null;
  const same = slip.names.join(' ') === right.names.join(' ');
  if (same && slip.names.join('').length > 2) return `${both} have the same name.`;
  const longer = all.filter(({ names }) => isPart(slip.names, names));
  if (longer.length === 1 && longer[0] === right) return `${both} share a name.`;
  const initialled = all.filter(({ names }) => names.length > 1 && initialsOf(names) === slip.bare);
  return initialled.length === 1 && initialled[0] === right
    ? `“${slip.label}” are the initials of “${right.label}”.`
    : null;
}

/**
 * Labels that may be another's: a slip of a letter, or one name written in two ways. Of two labels the one with fewer turns is
 * the slip, and a short form is one of the full name that it is part of. Nothing is merged; by index of the slip.
 */
export function findSlips(labels: readonly string[], turns: readonly Turn[]): ReadonlyMap<number, Slip> {
  if (labels.length > MOST_LABELS) return new Map();
  const spoken = labels.map(() => 0);
  for (const { speaker } of turns) if (speaker !== null) spoken[speaker] = (spoken[speaker] ?? 0) + 1;
  const asked = labels.map((label, index) => askedOf(label, index, spoken[index] ?? 0));
  const likelier = asked.toSorted(
    (a, b) => b.spoken - a.spoken || b.names.length - a.names.length || a.index - b.index,
  );
  const slips = new Map<number, Slip>();
  for (const [place, right] of likelier.entries()) {
    if (slips.has(right.index)) continue;
    for (const slip of likelier.slice(place + 1)) {
      if (slips.has(slip.index)) continue;
      const reason = reasonFor(slip, right, asked) ?? reasonFor(right, slip, asked);
      if (reason !== null) slips.set(slip.index, { of: right.index, reason });
    }
  }
  return slips;
}
