import { isHeadingName } from '../heading-name.ts';
import { readXml } from '../xml/read-xml.ts';
import { wordVocabulary } from './word-vocabulary.ts';

/** What a style tells about labels; it takes from the style it is based on what it does not say itself. */
export type Style = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly heading: boolean;
  /** The list whose number its paragraphs have, and how deep in it. */
  readonly list: string | null;
  readonly depth: number | null;
};

type Written = Omit<{ -readonly [trait in keyof Style]: Style[trait] }, 'heading'> & {
  name: string;
  basedOn: string | null;
};

const unsaid: Written = { name: '', basedOn: null, bold: null, italic: null, list: null, depth: null };

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
        current = { ...unsaid, name: attribute('styleId') ?? '' };
        written.set(current.name, current);
      } else if (current !== null) {
        if (name === 'name') current.name = attribute('val') ?? current.name;
        else if (name === 'basedOn') current.basedOn = attribute('val') ?? null;
        else if (name === 'b') current.bold = isOn(attribute('val'));
        else if (name === 'i') current.italic = isOn(attribute('val'));
        else if (name === 'numId') current.list = attribute('val') ?? null;
        else if (name === 'ilvl') current.depth = Number(attribute('val') ?? 0);
      }
    },
    close(name) {
      if (name === 'style') current = null;
    },
    text() {},
  });
  const whole = (id: string | null, steps: number): Written => {
    const style = id === null || steps > 20 ? undefined : written.get(id);
    if (style === undefined) return unsaid;
    const from = whole(style.basedOn, steps + 1);
    return {
      ...style,
      bold: style.bold ?? from.bold,
      italic: style.italic ?? from.italic,
      list: style.list ?? from.list,
      depth: style.depth ?? from.depth,
    };
  };
  return new Map(
    [...written].map(([id, { name }]) => {
      const { bold, italic, list, depth } = whole(id, 0);
      return [id, { bold, italic, list, depth, heading: isHeadingName(name) || isHeadingName(id) }];
    }),
  );
}
