import { longFileMark, maxLines } from '../table/files.ts';

/** Physical lines; the line end that closes the last one does not begin another. */
export const countLines = (text: string): number =>
  text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Says that a file is too long, unless the comment at its head gives the reason. */
export function checkFileLength(text: string): string | undefined {
  const lines = countLines(text);
  if (lines <= maxLines || headComment(text).includes(`${longFileMark} `)) return undefined;
  return `${lines} lines; at most ${maxLines}, unless the comment at the head says '${longFileMark} ...'.`;
}

function headComment(text: string): string {
  return /^(?:#!.*\n)?(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/.*\n))+/.exec(text)?.[0] ?? '';
}
