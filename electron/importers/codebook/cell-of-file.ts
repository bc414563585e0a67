/** A cell of a table as it was written: its words, how far from the side they stand, and whether all of them are bold. */
export type CellOfFile = { readonly text: string; readonly indent?: number; readonly isBold?: boolean };
