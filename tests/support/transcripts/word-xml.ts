import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A run of letters with its properties, a paragraph of runs, and what a document keeps of them. */
export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
export const lineBreak = '<w:r><w:br/></w:r>';
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${main}" xmlns:mc="m" xmlns:a="a" xmlns:wp="wp"><w:body>${body}</w:body></w:document>`;

/** A Word document with this body, and with other parts by their names. */
export function wordDocument(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { 'word/document.xml': documentXml(body), ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
