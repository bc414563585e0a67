/** Cells of a table as text, rows of any length; what a spreadsheet keeps as a time is written `h:mm:ss.fff`. */
export type Grid = readonly (readonly string[])[];
