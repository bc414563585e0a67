import type { Reading } from './convention.ts';

/** Who wrote and to whom, in the words of the program’s language. */
const written =
  /^(?:From|Von|De|Da|Van|От|來自|来自)\s+(?<label>[^:：\n]{1,80}?)(?:\s+(?:to|an|à|a|para|aan|kому|至)\s+[^:：\n]{1,120}?)?\s*(?:\((?:Direct Message|Privately|Direktnachricht|Privat)\)\s*)?[:：]\s*/iu;

/** Reads `From Anna to Everyone:` behind a time, as Zoom saves its chat: the name of who wrote. */
export function readChatLine(rest: string): Reading | null {
  const found = written.exec(rest);
  const label = found?.groups?.['label'];
  return found === null || label === undefined ? null : { label, used: found[0].length };
}
