import { err, ok, type Result } from '#shared/kernel/result.ts';
import { leftOutWarnings } from '../left-out.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { meaningOf, TooManyLetters } from '../rendered-writer.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { readText } from '../text/read-text.ts';
import { pageInJson } from './page-in-json.ts';
import { renderHtml, TooDeep, type RenderedPage } from './render-html.ts';
import { timeTurns } from './time-turns.ts';
import { withoutTemplates } from './without-templates.ts';

/** A longer page is no transcript: this one holds 200,000 words that are timed one by one. */
export const LARGEST_PAGE = 16_000_000;

/** Signs of how letters look, which old pages open by the thousand and never close. */
const looks = /<\/?(?:font|b|i|u|em|strong|span|small|big|tt)\b[^<>]*>/gi;

function render(page: string): RenderedPage {
  try {
    return renderHtml(page);
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    return renderHtml(page.replaceAll(looks, ''));
  }
}

/** A web page read for the words that a browser shows, with bold letters and headings as a sign of labels. */
export function readHtml(
  source: DecodedText,
  options: ReaderOptions,
): Result<ReadFormat, 'damaged' | 'too_long'> {
  const decoded = { ...source, text: pageInJson(source.text) };
  if (!/<[a-z!/?]/i.test(decoded.text)) return ok(readText(decoded, options));
  try {
    const { left, timed, ...words } = render(withoutTemplates(decoded.text));
    const warnings = [...decoded.warnings, ...leftOutWarnings(left)];
    const { transcript, recognition } = readRendered(words, options, warnings);
    const turns = timeTurns(transcript.text, transcript.turns, timed);
    return ok({
      encoding: decoded.encoding,
      choices: { encodings: decoded.encodings },
      transcript: { ...transcript, turns },
      ...(recognition === undefined ? {} : { recognition }),
    });
  } catch (cause) {
    if (cause instanceof TooDeep || cause instanceof TooManyLetters) return err(meaningOf(cause));
    throw cause;
  }
}
