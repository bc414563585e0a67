import { err, ok, type Result } from '#shared/kernel/result.ts';
import { forgiveStrays } from './forgive-strays.ts';
import { growsBeyond } from './measure-streams.ts';
import { pageRuns, type TextItem } from './page-runs.ts';
import { LocalTables, pdfEngine } from './pdf-engine.ts';
import type { Run } from './run.ts';

export type PdfFailure = 'damaged' | 'locked' | 'too_large' | 'too_long' | 'scan' | 'unreadable';

/** What is written on a page, in no order yet, and how wide the page is. */
type PdfPage = { readonly runs: readonly Run[]; readonly width: number };

export type PdfPages = readonly PdfPage[];

/** The most that what is packed in a document may grow to. */
export const LARGEST_STREAMS = 128_000_000;
/** A document of 1000 pages is read in a few seconds. */
const LONGEST = 30_000;

/** A large document without the place of its table of contents is cut short; the library would look through all of it. */
const LARGE = 16_000_000;
const END = 4096;

function isCutShort(bytes: Uint8Array): boolean {
  return bytes.length > LARGE && !Buffer.from(bytes.subarray(-END)).includes('startxref');
}

type Engine = Awaited<ReturnType<typeof pdfEngine>>;
type Pdf = Awaited<ReturnType<Engine['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

class TooLong extends Error {}

type Content = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

const isText = (item: Content): item is Content & TextItem => 'str' in item;

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
    ? font.name
    : '';

const isBoldName = (name: string): boolean =>
  /bold|black|heavy|demi|semibold|(?:^|[-,+])bd(?:$|[-,])/iu.test(name);

/** Which of the fonts on a page are bold. Their names come with the instructions for drawing, asked for once for each new font. */
async function learnFonts(page: Page, names: readonly string[], known: Map<string, boolean>): Promise<void> {
  if (names.every((name) => known.has(name))) return;
  await page.getOperatorList();
  for (const name of names) {
    if (known.has(name)) continue;
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    known.set(name, isBoldName(nameOf(font)));
  }
}

async function readPage(page: Page, fonts: Map<string, boolean>): Promise<PdfPage> {
  const { items, styles } = await page.getTextContent();
  const written = items.filter(isText);
  const used = [...new Set(written.filter(({ str }) => str.trim() !== '').map(({ fontName }) => fontName))];
  await learnFonts(page, used, fonts);
  const view = page.getViewport({ scale: 1 });
  const runs = pageRuns({
    items: written,
    view: view.transform,
    bold: new Set(used.filter((name) => fonts.get(name) === true)),
    vertical: new Set(used.filter((name) => styles[name]?.vertical === true)),
  });
  page.cleanup();
  return { runs, width: view.width };
}

async function readPages(pdf: Pdf, stop: Promise<never>): Promise<PdfPages> {
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await Promise.race([pdf.getPage(number), stop]);
    pages.push(await Promise.race([readPage(page, fonts), stop]));
  }
  return pages;
}

function failureOf(cause: unknown): PdfFailure {
  if (cause instanceof TooLong) return 'too_long';
  return cause instanceof Error && cause.name === 'PasswordException' ? 'locked' : 'damaged';
}

async function read(bytes: Uint8Array): Promise<Result<PdfPages, PdfFailure>> {
  const { getDocument } = await pdfEngine();
  const task = getDocument({
    // The library takes the bytes it is given away.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    BinaryDataFactory: LocalTables,
    cMapUrl: 'cmaps/',
    fontExtraProperties: true,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    // Pictures are left as they are.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const { promise: stop, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new TooLong());
  }, LONGEST);
  try {
    return ok(await readPages(await Promise.race([task.promise, stop]), stop));
  } catch (cause) {
    return err(failureOf(cause));
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => undefined);
  }
}

/** Opens a PDF document and reads what is written on its pages. Nothing is drawn, fetched or run. */
export async function openPdf(bytes: Uint8Array): Promise<Result<PdfPages, PdfFailure>> {
  if (isCutShort(bytes)) return err('damaged');
  if (growsBeyond(bytes, LARGEST_STREAMS)) return err('too_large');
  return forgiveStrays(() => read(bytes));
}
