import type { RenderedWriter } from '../rendered-writer.ts';

/** The tables of a page, whose rows and cells are often opened without the ones before being closed. */
export type PageTables = {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
};

/** Tables in tables are rows and cells down to here; below it they are only paragraphs. */
const MOST_TABLES = 8;

type Table = { inRow: boolean; inCell: boolean };

const isCell = (name: string): boolean => name === 'td' || name === 'th';

export function pageTables(writer: RenderedWriter): PageTables {
  const tables: Table[] = [];
  const current = (): Table | undefined => (tables.length > MOST_TABLES ? undefined : tables.at(-1));
  const closeCell = (table: Table): void => {
    if (table.inCell) writer.closeCell();
    table.inCell = false;
  };
  const closeRow = (table: Table): void => {
    closeCell(table);
    if (table.inRow) writer.closeRow();
    table.inRow = false;
  };
  const openRow = (table: Table): void => {
    closeRow(table);
    writer.openRow();
    table.inRow = true;
  };
  return {
    open(name) {
      if (name === 'table') tables.push({ inRow: false, inCell: false });
      const table = current();
      if (table === undefined) return;
      if (name === 'tr') openRow(table);
      if (!isCell(name)) return;
      if (!table.inRow) openRow(table);
      closeCell(table);
      writer.openCell();
      table.inCell = true;
    },
    close(name) {
      const table = current();
      if (table !== undefined) {
        if (isCell(name)) closeCell(table);
        else if (name === 'tr' || name === 'table') closeRow(table);
      }
      if (name === 'table') tables.pop();
    },
  };
}
