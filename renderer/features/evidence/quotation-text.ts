/** As much of a quotation as its attribution needs. */
export type Attributed = {
  readonly quotation: string;
  /** Who speaks, by pseudonym. */
  readonly participant: string | null;
  readonly source: string;
};

/** A quotation as it goes into a paper: in quotation marks, with the pseudonym; without one, with its source. */
export function quotationText({ quotation, participant, source }: Attributed): string {
  const words = quotation.trim().replaceAll('“', '‘').replaceAll('”', '’');
  return `“${words}” (${participant ?? source})`;
}
