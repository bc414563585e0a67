import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import type { ReadFormat } from '../read-format.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Settings of a site generator at the top of a file, between two lines of dashes. */
const frontMatter = /^---[ \t]*\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\n|$)/;

/** Markdown read for its words; bold and heading letters tell where labels are. */
export function readMarkdown({ text: source, encoding, warnings }: DecodedText): ReadFormat {
  const settings = frontMatter.exec(source)?.[0] ?? '';
  const { text, emphasis } = renderMarkdown(source.slice(settings.length));
  const transcript = recogniseTurns(text, emphasis);
  const dropped = settings === '' ? [] : ['The settings at the top of the file were left out.'];
  return {
    transcript: { ...transcript, warnings: [...warnings, ...dropped, ...transcript.warnings] },
    encoding,
  };
}
