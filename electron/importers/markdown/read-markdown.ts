import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { recogniseFormat } from '../recognise-format.ts';
import type { Rendered } from '../rendered.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Settings of a site generator at the top of a file, between two lines of dashes. */
const frontMatter = /^---[ \t]*\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\n|$)/;

type Attempt = { readonly rendered: Rendered; readonly warnings: readonly string[] };

/** What is nested too deep to be followed is read as it stands. */
function tryToRender(source: string): Attempt {
  try {
    return { rendered: renderMarkdown(source), warnings: [] };
  } catch {
    return {
      rendered: { text: source, emphasis: [] },
      warnings: ['The Markdown signs could not be made sense of and were left in the text.'],
    };
  }
}

/** Markdown read for its words; bold and heading letters tell where labels are. */
export function readMarkdown(
  { text: source, encoding, encodings, warnings }: DecodedText,
  options: ReaderOptions,
): ReadFormat {
  const settings = frontMatter.exec(source)?.[0] ?? '';
  const { rendered, warnings: ofRendering } = tryToRender(source.slice(settings.length));
  const dropped = settings === '' ? [] : ['The settings at the top of the file were left out.'];
  return {
    ...recogniseFormat(rendered, options, [...warnings, ...dropped, ...ofRendering]),
    encoding,
    choices: { encodings },
  };
}
