/** A prompt as a paper has it. */
type WrittenPrompt = {
  /** The paper’s own number, such as "3" or "2a"; null where it has none. */
  readonly number: string | null;
  readonly text: string;
  readonly probes: readonly string[];
};

/** A protocol as it was understood, and the lines that are neither prompts nor probes, such as headings. */
export type WrittenProtocol = {
  readonly prompts: readonly WrittenPrompt[];
  readonly leftOut: readonly string[];
};

type Mark = 'number' | 'letter' | 'bullet' | 'none';

type Line = {
  readonly indent: number;
  readonly mark: Mark;
  readonly number: string | null;
  readonly words: string;
  readonly followsBlank: boolean;
};

/** "1.", "1)", "(1)", "Q1", "Question 1:", "2a." and, behind a blank alone, "12". */
const number =
  /^\(?(?:(?:Question|Prompt|Frage|Q)\s?)?(?<number>\d{1,3}[a-z]?)(?:\s?[.):](?!\d|[a-z][.):\s])\s*|\)\s*|\s+(?=\p{Lu}))(?=\S)/u;
/** "1.1", "1.a", "a.", "a)", "(a)", "iv." */
const letter =
  /^(?:\(?\d{1,3}\.(?:\d{1,2}|[a-z])[.):]?\s+|\((?:[a-z]|[ivx]{2,4})\)\s*|(?:[a-z]|[ivx]{2,4})[.)]\s+)(?=\S)/u;
const bullet = /^[-–—•·▪◦*+o]\s+(?=\S)/u;
const heading = /^#{1,6}\s+/u;
const emphasis = /^(?<sign>\*\*|__|\*|_)(?<words>.+)\k<sign>$/u;
/** Says that what follows are probes. */
const probesFollow = /^(?:possible\s+)?(?:probes?|follow[- ]?ups?|prompts?|nachfragen?)\s*:$/iu;
/** Says before its words that a line is a probe. */
const probeSign = /^(?:probe|follow[- ]?up|nachfrage)(?:\s?\d{1,2})?\s*[:：]\s*(?=\S)/iu;
const endsSentence = /[.?!:…。？！؟]["'”’»)\]]*$/u;
const asks = /[?？؟]["'”’»)\]]*$/u;

const TAB = 4;

const tidy = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

const widthOf = (blanks: string): number => blanks.replaceAll('\t', ' '.repeat(TAB)).length;

function readLine(line: string, followsBlank: boolean): Line {
  const written = line.trim();
  const plain = tidy(emphasis.exec(written)?.groups?.['words'] ?? written);
  const common = { indent: widthOf(/^\s*/u.exec(line)?.[0] ?? ''), followsBlank };
  const numbered = number.exec(plain);
  if (numbered !== null) {
    const words = plain.slice(numbered[0].length);
    return { ...common, mark: 'number', number: numbered.groups?.['number'] ?? null, words };
  }
  for (const [mark, sign] of [
    ['letter', letter],
    ['bullet', bullet],
  ] as const) {
    const found = sign.exec(plain);
    if (found !== null) return { ...common, mark, number: null, words: plain.slice(found[0].length) };
  }
  return { ...common, mark: 'none', number: null, words: plain };
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let followsBlank = true;
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.trim() !== '') lines.push(readLine(line, followsBlank));
    followsBlank = line.trim() === '';
  }
  return lines;
}

/** The mark that prompts have: numbers where there are any, else none, letters or bullets, by what stands least indented. */
function markOfPrompts(lines: readonly Line[]): Mark {
  const marks: readonly Mark[] = ['number', 'none', 'letter', 'bullet'];
  const least = Math.min(...lines.map(({ indent }) => indent));
  const outer = lines.filter(({ indent }) => indent === least);
  return (
    marks.find((mark) => (mark === 'number' ? lines : outer).some((line) => line.mark === mark)) ?? 'none'
  );
}

/** How far prompts are indented: as far as the least indented line with their mark. */
const indentOfPrompts = (lines: readonly Line[], mark: Mark): number =>
  Math.min(...lines.filter((line) => line.mark === mark).map(({ indent }) => indent));

type Open = { number: string | null; text: string; probes: string[]; last: 'text' | 'probe' };

/** Puts a line behind the one that it goes on from. */
function goOn(open: Open, words: string): void {
  if (open.last === 'text') open.text = `${open.text} ${words}`;
  else open.probes.push(`${open.probes.pop() ?? ''} ${words}`.trim());
}

const lastWords = (open: Open | undefined): string =>
  open === undefined ? '.' : open.last === 'text' ? open.text : (open.probes.at(-1) ?? open.text);

/**
 * Reads a protocol that was written for people: prompts by their numbers ("1.", "1)", "Q1"), else one a line; what is marked with
 * letters or bullets, or is indented, is a probe of the prompt above it. A line that goes on from one that did not end is put
 * behind it. Among numbered prompts, other lines are left out and named, unless they ask something.
 */
export function parseProtocol(text: string): WrittenProtocol {
  const lines = readLines(text);
  if (lines.length === 0) return { prompts: [], leftOut: [] };
  const mark = markOfPrompts(lines);
  const indent = indentOfPrompts(lines, mark);
  const prompts: Open[] = [];
  const leftOut: string[] = [];
  for (const line of lines) {
    const { words } = line;
    const open = prompts.at(-1);
    const isOuter = line.indent <= indent;
    const isPrompt = line.mark === mark && (isOuter || mark === 'number') && !heading.test(words);
    const isLoose = line.mark === 'none' && mark !== 'none';
    if (probesFollow.test(words)) continue;
    if (isLoose && !line.followsBlank && open !== undefined && !endsSentence.test(lastWords(open))) {
      goOn(open, words);
    } else if (isPrompt || open === undefined || (isLoose && isOuter && asks.test(words))) {
      if (heading.test(words) || (isLoose && !asks.test(words))) leftOut.push(words.replace(heading, ''));
      else prompts.push({ number: line.number, text: words, probes: [], last: 'text' });
    } else if (heading.test(words) || (isLoose && isOuter)) {
      leftOut.push(words.replace(heading, ''));
    } else {
      open.probes.push(words.replace(probeSign, ''));
      open.last = 'probe';
    }
  }
  return {
    prompts: prompts.map((prompt) => ({ number: prompt.number, text: prompt.text, probes: prompt.probes })),
    leftOut,
  };
}
