import type { SaidLine } from './said-lines.ts';

/** A quotation as it stands in its text; with its lines, half-open in UTF-16 code units of it, where it reads otherwise. */
export type Quoted = { readonly quotation: string; readonly lines?: readonly SaidLine[] | undefined };

/** A quotation as it reads: turn by turn, each on a line of its own, with the names of who speaks where there is more than one. */
export function saidIn({ quotation, lines }: Quoted): string {
  return lines === undefined
    ? quotation
    : lines
        .map(({ name, start, end }) => `${name === null ? '' : `${name}: `}${quotation.slice(start, end)}`)
        .join('\n');
}
