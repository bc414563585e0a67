import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { fragmentsOf } from './fragments.ts';
import { joinRows } from './join-rows.ts';
import { dropLineNumbers } from './margins/drop-line-numbers.ts';
import { dropMargins } from './margins/drop-margins.ts';
import { dropRepeats } from './margins/drop-repeats.ts';
import { openPdf, type PdfFailure, type PdfPages } from './pages/open-pdf.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Block } from './row.ts';

/** So few letters on a page are a stamp on a picture. */
const FEW_LETTERS = 5;
/** More letters without a meaning than these, and the text can't be read. */
const MEANINGLESS = 0.3;

const lettersOf = ({ runs }: PdfPages[number]): number =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0);

function emptyWarning(pages: PdfPages): readonly string[] {
  const empty = pages.filter((page) => lettersOf(page) === 0).length;
  if (empty === 0) return [];
  return [
    empty === 1
      ? 'One page has no text; if it is a scan, its words are missing.'
      : `${empty} pages have no text; if they are scans, their words are missing.`,
  ];
}

function isMeaningless(text: string): boolean {
  const strange = text.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u0080-\u009f]/gu)?.length ?? 0;
  return strange > text.length * MEANINGLESS;
}

/** A PDF document read for its words, in the order in which a person reads them. */
export async function readPdf(
  bytes: Uint8Array,
  options: ReaderOptions,
): Promise<Result<ReadFormat, PdfFailure>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pages = opened.value;
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  if (letters < FEW_LETTERS * pages.length) return err('scan');
  try {
    const pieces = pages.map(({ runs, width }, page): Block => ({ page, width, rows: fragmentsOf(runs) }));
    const blocks = dropMargins(pieces).flatMap(({ page, width, rows }) => {
      const ordered = inReadingOrder(rows);
      return ordered.map((each): Block => ({ page, width: ordered.length === 1 ? width : null, rows: each }));
    });
    const rendered = joinRows(dropRepeats(dropLineNumbers(blocks)));
    if (isMeaningless(rendered.text)) return err('unreadable');
    return ok({ ...readRendered(rendered, options, emptyWarning(pages)), encoding: 'utf-8' });
  } catch {
    return err('damaged');
  }
}
