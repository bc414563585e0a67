import { isHeadingName } from '../heading-name.ts';
import { readXml } from '../xml/read-xml.ts';
import { wordVocabulary } from './word-vocabulary.ts';

/** What a style tells about labels; it takes from the style it is based on what it does not say itself. */
export type Style = { readonly bold: boolean | null; readonly heading: boolean };

type Written = { name: string; basedOn: string | null; bold: boolean | null };

/** Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** The styles of a Word document by their ids. */
export function readStyles(bytes: Uint8Array): ReadonlyMap<string, Style> {
  const written = new Map<string, Written>();
  let current: Written | null = null;
  readXml(bytes, wordVocabulary, {
    open(name, attribute) {
      if (name === 'style') {
        current = { name: attribute('styleId') ?? '', basedOn: null, bold: null };
        written.set(current.name, current);
      } else if (current !== null) {
        if (name === 'name') current.name = attribute('val') ?? current.name;
        else if (name === 'basedOn') current.basedOn = attribute('val') ?? null;
        else if (name === 'b') current.bold = isOn(attribute('val'));
      }
    },
    close(name) {
      if (name === 'style') current = null;
    },
    text() {},
  });
  const boldOf = (id: string | null, steps: number): boolean | null => {
    const style = id === null || steps > 20 ? undefined : written.get(id);
    return style === undefined ? null : (style.bold ?? boldOf(style.basedOn, steps + 1));
  };
  return new Map(
    [...written].map(([id, { name }]) => [
      id,
      { bold: boldOf(id, 0), heading: isHeadingName(name) || isHeadingName(id) },
    ]),
  );
}
