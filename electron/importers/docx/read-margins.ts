import { readXml } from '../xml/read-xml.ts';
import { wordVocabulary } from './word-vocabulary.ts';

export const isMargin = (name: string): boolean => /^word\/(?:header|footer)\d*\.xml$/.test(name);

/** The words in the header or footer of the pages; one that can't be read has none. */
export function readMargin(bytes: Uint8Array): string {
  let words = '';
  let inText = false;
  try {
    readXml(bytes, wordVocabulary, {
      open(name) {
        inText = name === 't';
        if (name === 'p' || name === 'tab') words += ' ';
      },
      close() {
        inText = false;
      },
      text(text) {
        if (inText) words += text;
      },
    });
    return words;
  } catch {
    return '';
  }
}
