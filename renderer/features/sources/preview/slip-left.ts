import type { PreviewedSpeaker } from '#shared/contract/import.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { areMerged, type SpeakerDecision } from './decisions.ts';

/** What a label is likely a slip of; null once the two are one speaker, or the label goes by the right name. */
export function slipLeft(
  speakers: readonly SpeakerDecision[],
  { label, slipOf }: PreviewedSpeaker,
): { readonly of: string; readonly isOther: boolean } | null {
  if (slipOf === null) {
    return null;
  }
  const isOther = speakers.some((one) => one.label === slipOf);
  const isSettled = isOther
    ? areMerged(speakers, slipOf, label)
    : speakers.some((one) => one.label === label && sameName(one.as, slipOf));
  return isSettled ? null : { of: slipOf, isOther };
}
