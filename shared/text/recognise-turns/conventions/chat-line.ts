import type { Reading } from './convention.ts';

/** No names take up more. */
const LONGEST = 200;

/** Who wrote, in the words of the program’s language. */
const from = /^(?:From|Von|De|Da|Van|От|來自|来自)\s+/iu;
/** To whom. */
const to = /\s+(?:to|an|à|para|aan|кому|至)\s+/iu;
const aside = /\s*\((?:Direct Message|Privately|Direktnachricht|Privat)\)$/iu;

/** Reads `From Anna to Everyone:` behind a time, as Zoom saves its chat: the name of who wrote. */
export function readChatLine(rest: string): Reading | null {
  const written = from.exec(rest)?.[0].length;
  if (written === undefined) return null;
  const colon = rest.slice(0, LONGEST).search(/[:：]/u);
  if (colon < written) return null;
  const named = rest.slice(written, colon).trim().replace(aside, '');
  const label = named.slice(0, to.exec(named)?.index);
  return { label, used: colon + 1 + (/^\s*/u.exec(rest.slice(colon + 1))?.[0].length ?? 0) };
}
