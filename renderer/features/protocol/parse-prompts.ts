export type WrittenPrompt = { readonly text: string; readonly probes: readonly string[] };

/** A dash or a bullet before a probe. */
const bullet = /^\s*[-–—•*]\s+/u;
const indent = /^(?:\t| {2,})/u;
/** A number before a prompt, such as "1." or "2a)". */
const number = /^\s*\d{1,3}[a-z]?[.):]\s+/u;

const tidy = (line: string): string => line.replaceAll(/\s+/gu, ' ').trim();

/** Whether all lines are indented, so that the indent says nothing. */
function outdent(lines: readonly string[]): readonly string[] {
  const least = Math.min(...lines.map((line) => /^\s*/u.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(least));
}

/**
 * Prompts from pasted lines: one a line; lines that are indented or begin with a dash are probes of the prompt above. Numbers
 * before prompts are left out, as the protocol has its own. A probe before any prompt becomes one.
 */
export function parsePrompts(text: string): readonly WrittenPrompt[] {
  const lines = outdent(text.split(/\r?\n/u).filter((line) => line.trim() !== ''));
  const prompts: { text: string; probes: string[] }[] = [];
  for (const line of lines) {
    const last = prompts.at(-1);
    const isProbe = bullet.test(line) || indent.test(line);
    const words = tidy(isProbe ? line.replace(bullet, '') : line.replace(number, ''));
    if (words === '') {
      continue;
    }
    if (isProbe && last !== undefined) {
      last.probes.push(words);
    } else {
      prompts.push({ text: words, probes: [] });
    }
  }
  return prompts;
}
