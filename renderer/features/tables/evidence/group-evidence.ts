import type { OutputOf } from '#shared/contract/contract.ts';

export type MatrixEvidence = OutputOf<'matrix.evidence'>[number];

/** One stretch with all the codes it carries: several codes on the same words are one quotation. */
export type QuotedPlace = MatrixEvidence & {
  readonly codes: readonly { readonly id: string; readonly name: string }[];
};

/** Puts evidence of the same stretch together, in the order in which it came. */
export function groupEvidence(evidence: readonly MatrixEvidence[]): readonly QuotedPlace[] {
  const places = Map.groupBy(evidence, ({ sourceId, start, end }) => `${sourceId} ${start} ${end}`);
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    const codes = new Map(same.map(({ codeId, code }) => [codeId, { id: codeId, name: code }]));
    return first === undefined ? [] : [{ ...first, codes: [...codes.values()] }];
  });
}

/** How many episodes evidence comes from; codings outside episodes count for none. */
export const episodesIn = (evidence: readonly MatrixEvidence[]): number =>
  new Set(evidence.flatMap(({ episodeId }) => episodeId ?? [])).size;
