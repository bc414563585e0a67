import { AlignmentType, LevelFormat, type ILevelsOptions, type IStylesOptions } from 'docx';

/** The styles that parts of a paper are written in; whoever opens the file changes all of one kind at once. */
export const style = {
  note: 'Note',
  quote: 'Quote',
  quotation: 'Quotation',
  source: 'QuotationSource',
} as const;

/** A step to the side, in twentieths of a point. */
export const STEP = 400;

const spaced = (before: number, after: number) => ({ spacing: { before, after } });

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: spaced(0, 120) },
    title: { run: { size: 36, bold: true }, paragraph: spaced(0, 240) },
    heading1: { run: { size: 30, bold: true }, paragraph: { ...spaced(360, 80), keepNext: true } },
    heading2: { run: { size: 26, bold: true }, paragraph: { ...spaced(280, 80), keepNext: true } },
    heading3: { run: { size: 23, bold: true }, paragraph: { ...spaced(200, 60), keepNext: true } },
    heading4: {
      run: { size: 22, bold: true, italics: true },
      paragraph: { ...spaced(160, 60), keepNext: true },
    },
    heading5: { run: { size: 22, italics: true }, paragraph: { ...spaced(160, 60), keepNext: true } },
    heading6: { run: { size: 22, italics: true }, paragraph: { ...spaced(120, 60), keepNext: true } },
  },
  paragraphStyles: [
    {
      id: style.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: '595959' },
      paragraph: spaced(0, 160),
    },
    {
      id: style.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '404040' },
      paragraph: spaced(0, 120),
    },
    {
      id: style.quotation,
      name: 'Quotation',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { ...spaced(120, 40), indent: { left: STEP, right: STEP }, keepNext: true },
    },
    {
      id: style.source,
      name: 'Quotation source',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: '595959' },
      paragraph: { ...spaced(0, 160), indent: { left: STEP, right: STEP } },
    },
  ],
};

const DEEPEST = 9;

const levels = (of: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] =>
  Array.from({ length: DEEPEST }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP - 100 } } },
    ...of(level),
  }));

/** The signs before the items of a list, level by level. */
export const bulletLevels = levels(() => ({ format: LevelFormat.BULLET, text: '•' }));

/** The numbers before the items of a list that begins with one, level by level. */
export const numberLevels = (start: number): ILevelsOptions[] =>
  levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start }));

/** The last level that Word knows. */
export const lastLevel = DEEPEST - 1;
