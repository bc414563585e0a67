import type { Progress } from '#shared/contract/reconciliation.ts';
import type { ReconcileView } from './reconcile-search.ts';

/** How far the reconciliation is, for its bar: codes while codes are looked at, else episodes. */
export function progressWords(
  { units, settled, parked, codes, codesDecided }: Progress,
  view: ReconcileView,
): {
  readonly label: string;
  readonly value: number;
  readonly aside: number;
  readonly max: number;
  readonly text: string;
} {
  return view === 'codes'
    ? {
        label: 'Codes settled',
        value: codesDecided,
        aside: 0,
        max: codes,
        text: `${codesDecided} of ${codes} codes settled`,
      }
    : {
        label: 'Episodes settled',
        value: settled,
        aside: parked,
        max: units,
        text: `${settled} of ${units} settled${parked === 0 ? '' : `, ${parked} parked`}`,
      };
}
