import type { Hit } from '#shared/contract/search.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { graphemeEnd, graphemeStart } from '#shared/text/graphemes.ts';
import type { TurnRow } from './turns-with.ts';

/** Code units shown before and after a hit. */
const around = 90;

/** A stretch of a turn, in code units from the turn’s start, with what stands around it in the text. */
export function hitAt(row: TurnRow, text: string, found: Anchor): Hit {
  const start = row.start + found.start;
  const end = row.start + found.end;
  const from = graphemeStart(text, Math.max(row.start, start - around));
  const to = graphemeEnd(text, Math.min(row.end, end + around));
  return {
    sourceId: row.source_id,
    source: row.title,
    start,
    end,
    quotation: text.slice(start, end),
    speaker: row.speaker,
    context: text.slice(from, to),
    contextStart: from,
  };
}
