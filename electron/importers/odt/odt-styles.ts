import type { AttributeOf } from '../xml/scan-xml.ts';

type Written = { -readonly [trait in keyof OdtStyle]: OdtStyle[trait] } & { readonly parent: string | null };

/** What a style tells about its letters; null where neither it nor a style that it is made from says anything. */
export type OdtStyle = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
};

/** Styles as they are read, by their family and name. */
export type OdtStyles = {
  readonly open: (name: string, attribute: AttributeOf) => void;
  readonly close: (name: string) => void;
  readonly get: (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle;
};

/** Longer than any row of styles made from one another, unless they go round in a circle. */
const LONGEST_LINE = 20;

const none: OdtStyle = { bold: null, italic: null, hidden: null };

function boldOf(attribute: AttributeOf): boolean | null {
  const weights = ['fo:font-weight', 'style:font-weight-complex', 'style:font-weight-asian'].map(attribute);
  const weight = weights.find((found) => found !== undefined);
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

function italicOf(attribute: AttributeOf): boolean | null {
  const style = attribute('fo:font-style');
  return style === undefined ? null : style !== 'normal';
}

function hiddenOf(attribute: AttributeOf): boolean | null {
  const display = attribute('text:display');
  return display === undefined ? null : display === 'none';
}

/** The styles of an OpenDocument text: those of the whole document, and those made for single places in it. */
export function odtStyles(): OdtStyles {
  const written = new Map<string, Written>();
  let current: Written | null = null;
  const find = (key: string, steps: number): OdtStyle => {
    const style = steps > LONGEST_LINE ? undefined : written.get(key);
    if (style === undefined) return none;
    const { bold, italic, hidden, parent } = style;
    if (parent === null) return { bold, italic, hidden };
    const inherited = find(parent, steps + 1);
    return {
      bold: bold ?? inherited.bold,
      italic: italic ?? inherited.italic,
      hidden: hidden ?? inherited.hidden,
    };
  };
  return {
    open(name, attribute) {
      if (name === 'style:style') {
        const family = attribute('style:family') ?? '';
        const parent = attribute('style:parent-style-name');
        current = {
          parent: parent === undefined ? null : `${family} ${parent}`,
          ...none,
        };
        written.set(`${family} ${attribute('style:name') ?? ''}`, current);
      } else if (name === 'style:text-properties' && current !== null) {
        current.bold = boldOf(attribute);
        current.italic = italicOf(attribute);
        current.hidden = hiddenOf(attribute);
      }
    },
    close(name) {
      if (name === 'style:style') current = null;
    },
    get: (family, name) => (name === undefined ? none : find(`${family} ${name}`, 0)),
  };
}
