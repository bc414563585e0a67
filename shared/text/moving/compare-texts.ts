import { diffArrays } from 'diff';
import { characterClass, classAt } from '../character-class.ts';
import { graphemeEnd } from '../graphemes.ts';
import { landmarksOf } from './landmarks.ts';
import type { TextEdit } from './text-edit.ts';

/** How many pieces may differ between two landmarks before all between them counts as replaced; bounds the time. */
const MOST_DIFFERENT = 1000;

/** A text cut into pieces: what they are compared by, and where each begins; the last number is where the text ends. */
type Pieces = {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly starts: readonly number[];
};

const isBlank = (character: string): boolean => /^\s$/u.test(character);

const { letter, digit, mark } = characterClass;

const isSpelled = (found: number): boolean => found === letter || found === digit;

function pieceEnd(text: string, start: number): number {
  let at = start;
  if (isBlank(text.charAt(at))) {
    while (isBlank(text.charAt(at))) at += 1;
    return graphemeEnd(text, at);
  }
  at = graphemeEnd(text, at + 1);
  if (!isSpelled(classAt(text, start))) return at;
  while (at < text.length && (isSpelled(classAt(text, at)) || classAt(text, at) === mark)) {
    at = graphemeEnd(text, at + 1);
  }
  return at;
}

/**
 * Words, blanks, and every other character by itself, as are the letters of scripts without blanks. How many blanks there
 * are, and of what kind, makes no difference between two pieces.
 */
function piecesOf(text: string): Pieces {
  const kinds: string[] = [];
  const starts: number[] = [0];
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at);
    const piece = text.slice(at, end);
    kinds.push(piece.trim() === '' ? ' ' : piece);
    starts.push(end);
    at = end;
  }
  return { text, kinds, starts };
}

/** From a piece up to another, in either text. */
type Range = { readonly old: number; readonly oldEnd: number; readonly now: number; readonly nowEnd: number };

/** Splits what lies between two places that are alike into what is alike, piece by piece, and what is not. */
function pairsWithin(old: Pieces, now: Pieces, range: Range): readonly Range[] {
  const changes = diffArrays(
    old.kinds.slice(range.old, range.oldEnd),
    now.kinds.slice(range.now, range.nowEnd),
    {
      maxEditLength: MOST_DIFFERENT,
    },
  );
  if (changes === undefined) return [range];
  const pairs: Range[] = [];
  let at = { old: range.old, now: range.now };
  let open = at;
  const close = (): void => {
    if (open.old < at.old || open.now < at.now) {
      pairs.push({ old: open.old, oldEnd: at.old, now: open.now, nowEnd: at.now });
    }
    open = at;
  };
  for (const { added, removed, count } of changes) {
    if (added) at = { ...at, now: at.now + count };
    else if (removed) at = { ...at, old: at.old + count };
    else {
      for (let index = 0; index < count; index += 1) {
        close();
        at = { old: at.old + 1, now: at.now + 1 };
      }
      close();
    }
  }
  close();
  return pairs;
}

/** How many whole lines two texts have in common at their beginnings and at their ends, in code units. */
function framesOf(old: string, now: string): { readonly lead: number; readonly tail: number } {
  const most = Math.min(old.length, now.length);
  let lead = 0;
  while (lead < most && old.charCodeAt(lead) === now.charCodeAt(lead)) lead += 1;
  while (lead > 0 && old.charAt(lead - 1) !== '\n') lead -= 1;
  const rest = most - lead;
  let tail = 0;
  while (tail < rest && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) {
    tail += 1;
  }
  while (tail > 0 && old.charAt(old.length - tail) !== '\n') tail -= 1;
  return { lead, tail };
}

function compareWithin(old: string, now: string): readonly TextEdit[] {
  const one = piecesOf(old);
  const other = piecesOf(now);
  const ranges: Range[] = [];
  let at = { old: 0, now: 0 };
  for (const [oldPlace, nowPlace] of landmarksOf(one.kinds, other.kinds)) {
    ranges.push({ old: at.old, oldEnd: oldPlace, now: at.now, nowEnd: nowPlace });
    ranges.push({ old: oldPlace, oldEnd: oldPlace + 1, now: nowPlace, nowEnd: nowPlace + 1 });
    at = { old: oldPlace + 1, now: nowPlace + 1 };
  }
  ranges.push({ old: at.old, oldEnd: one.kinds.length, now: at.now, nowEnd: other.kinds.length });
  const edits: TextEdit[] = [];
  for (const range of ranges) {
    for (const pair of pairsWithin(one, other, range)) {
      const start = one.starts[pair.old] ?? old.length;
      const end = one.starts[pair.oldEnd] ?? old.length;
      const text = now.slice(other.starts[pair.now], other.starts[pair.nowEnd]);
      if (old.slice(start, end) !== text) edits.push({ start, end, text });
    }
  }
  return edits;
}

/**
 * What has to be edited in `old` to get `now`, word by word: edits in order that don't overlap. Where words are the same
 * and only the blanks between them are not, only the blanks are edited. Where too much differs between two places that
 * are surely the same, all of it is one edit. Offsets are UTF-16 code units of `old`.
 */
export function compareTexts(old: string, now: string): readonly TextEdit[] {
  if (old === now) return [];
  const { lead, tail } = framesOf(old, now);
  const edits = compareWithin(old.slice(lead, old.length - tail), now.slice(lead, now.length - tail));
  return edits.map(({ start, end, text }) => ({ start: start + lead, end: end + lead, text }));
}
