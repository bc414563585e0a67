import { readXml } from '../xml/read-xml.ts';
import type { AttributeOf } from '../xml/scan-xml.ts';
import { wordVocabulary } from './word-vocabulary.ts';

/** One depth of a list: with which number it starts, how that is written, and `%1.%2`, in which it stands. */
export type ListLevel = { readonly start: number; readonly format: string; readonly shown: string };

/** A list that paragraphs name; lists with one `counter` are counted together, but where a level begins anew. */
export type WordList = {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlySet<number>;
};

type Level = { start: number; format: string; shown: string };
type Levels = Map<number, Level>;

const numberIn = (attribute: AttributeOf, fallback: number): number => {
  const number = Number(attribute('val') ?? fallback);
  return Number.isSafeInteger(number) && number >= 0 ? number : fallback;
};

function describe(level: Level, name: string, attribute: AttributeOf): void {
  if (name === 'start' || name === 'startOverride') level.start = numberIn(attribute, 1);
  else if (name === 'numFmt') level.format = attribute('val') ?? 'decimal';
  else if (name === 'lvlText') level.shown = attribute('val') ?? '';
}

/** The lists of a Word document by the ids that its paragraphs name; see ISO/IEC 29500-1, section 17.9. */
export function readNumbering(bytes: Uint8Array): ReadonlyMap<string, WordList> {
  const kinds = new Map<string, Levels>();
  const lists = new Map<string, { kind: string; own: Levels; restarts: Set<number> }>();
  let kind: Levels | null = null;
  let list: { kind: string; own: Levels; restarts: Set<number> } | null = null;
  let depth = 0;
  let level: Level | null = null;

  const openLevel = (attribute: AttributeOf): void => {
    depth = Number(attribute('ilvl') ?? 0);
    level = { start: 0, format: 'decimal', shown: '' };
    (list?.own ?? kind)?.set(depth, level);
  };

  const open = (name: string, attribute: AttributeOf): void => {
    if (name === 'abstractNum') kinds.set(attribute('abstractNumId') ?? '', (kind = new Map()));
    else if (name === 'num') {
      list = { kind: '', own: new Map(), restarts: new Set() };
      lists.set(attribute('numId') ?? '', list);
    } else if (name === 'abstractNumId' && list !== null) list.kind = attribute('val') ?? '';
    else if (name === 'lvlOverride') depth = Number(attribute('ilvl') ?? 0);
    else if (name === 'lvl') openLevel(attribute);
    else if (name === 'startOverride' && list !== null) {
      const copied = kinds.get(list.kind)?.get(depth);
      if (copied !== undefined) list.own.set(depth, { ...copied, start: numberIn(attribute, 1) });
      list.restarts.add(depth);
    } else if (level !== null) describe(level, name, attribute);
  };

  readXml(bytes, wordVocabulary, {
    open,
    close(name) {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') kind = null;
      else if (name === 'num') list = null;
    },
    text() {},
  });
  return new Map(
    [...lists].map(([id, { kind: counter, own, restarts }]) => [
      id,
      { counter, levels: new Map([...(kinds.get(counter) ?? []), ...own]), restarts },
    ]),
  );
}
