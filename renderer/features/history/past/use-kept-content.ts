import { useState } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';

const isSame = (one: ReadContent, { text, turns, speakers }: ReadContent): boolean =>
  one.text === text &&
  JSON.stringify(one.turns) === JSON.stringify(turns) &&
  JSON.stringify(one.speakers) === JSON.stringify(speakers);

/** What is read of a source; the very same as before where a step left it alone, so that the page stays as it is. */
export function useKeptContent(source: SourceText | undefined): ReadContent | null {
  const [kept, setKept] = useState<ReadContent | null>(null);
  if (source === undefined || (kept !== null && isSame(kept, source))) {
    return kept;
  }
  const { text, turns, speakers } = source;
  const content = { text, turns, speakers };
  setKept(content);
  return content;
}
