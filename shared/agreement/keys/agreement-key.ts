/**
 * The id of a coefficient taken apart, as in `gwet_ac2:quadratic@gwet`, `cohen_kappa[trust]` or
 * `segment_percent_agreement@90`: a name, then weights behind a colon, one code in brackets, and behind an at sign the way to
 * a standard error or an interval, or a percentage.
 */
export interface AgreementKey {
  readonly name: string;
  readonly weights: string | null;
  readonly code: string | null;
  readonly method: string | null;
}

const SHAPE =
  /^(?<name>[a-z][a-z0-9_]*)(?::(?<before>[a-z_]+))?(?:\[(?<code>.*)\])?(?::(?<after>[a-z_]+))?(?:@(?<method>[a-z0-9_.]+))?$/su;

/** Takes an id apart; null where it has another shape. */
export function parseAgreementKey(id: string): AgreementKey | null {
  const parts = SHAPE.exec(id)?.groups;
  const name = parts?.['name'];
  if (parts === undefined || name === undefined) return null;
  const { before, after, code, method } = parts;
  if (before !== undefined && after !== undefined) return null;
  return { name, weights: before ?? after ?? null, code: code ?? null, method: method ?? null };
}
