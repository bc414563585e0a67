import { partOf, isRole } from '../labels/label-part.ts';
import { cleanLabel, isFalseFriend, labelShape } from '../labels/label-shape.ts';
import { endsLikeSentence } from '../page.ts';

/** So many rows make a talk. */
const FEW = 3;
/** So many rows show what the columns hold. */
const MANY = 200;
const LONGEST_HEADING = 60;
/** Of the cells of a voice so many are words that somebody says. */
const MOSTLY = 0.6;
/** So long are cells that are somebody’s words though they don’t end as a sentence does. */
const FEW_WORDS = 4;
/** Who asks does so in such a share of the cells, and so many times as often as any other. */
const ASKS = 0.3;
const CLEARLY = 1.5;

const question = /[?？؟;][\s"'”’»)\]]*$/u;

type Voice = {
  readonly index: number;
  readonly part: ReturnType<typeof partOf>;
  readonly asked: number;
};

const shareOf = (cells: readonly string[], isOne: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;

const isSaid = (cell: string): boolean => endsLikeSentence(cell) || cell.split(/\s+/u).length >= FEW_WORDS;

function voiceAt(index: number, heading: string, rows: readonly (readonly string[])[]): readonly Voice[] {
  const label = cleanLabel(heading);
  if (label === '' || label.length > LONGEST_HEADING || isFalseFriend(label)) return [];
  const shape = labelShape(label);
  const cells = rows
    .slice(0, MANY)
    .map((row) => row[index]?.trim() ?? '')
    .filter((cell) => cell !== '');
  if (shape === null || shape === 'lower' || shareOf(cells, isSaid) < MOSTLY) return [];
  const asked = shareOf(cells, (cell) => question.test(cell.slice(-40)));
  return [{ index, part: isRole(label) ? partOf(label) : null, asked }];
}

/** Whether one of the voices asks, and clearly more than the others do. */
function oneAsks(voices: readonly Voice[]): boolean {
  const [most = 0, next = 0] = voices.map(({ asked }) => asked).toSorted((one, other) => other - one);
  return most >= ASKS && most >= next * CLEARLY;
}

const isTold = ({ part }: Voice): boolean => part === 'interviewer' || part === 'participant';

/**
 * The columns of a table in which each heading names who says what stands below it, as in “Interviewer | Respondent”; none where the
 * rows are anything else. Headings have to be words for who asks and for who answers, or one of these beside others of which
 * one asks; a column with the names of speakers is no voice, nor are notes.
 */
export function voiceColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  if (rows.length < FEW || headings.length < 2) return [];
  if (!headings.some((heading) => heading.length <= LONGEST_HEADING && partOf(cleanLabel(heading)) !== null))
    return [];
  const voices = headings.flatMap((heading, index) => voiceAt(index, heading, rows));
  const told = voices.filter(isTold);
  const inPlace = (found: readonly Voice[]): readonly number[] => found.map(({ index }) => index);
  if (new Set(told.map(({ part }) => part)).size > 1) return inPlace(told);
  const isKnown = told.length > 0 || voices.every(({ part }) => part === 'voice');
  return voices.length > 1 && isKnown && oneAsks(voices) ? inPlace(voices) : [];
}
