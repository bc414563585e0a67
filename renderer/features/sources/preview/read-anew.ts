import type { PreviewedFile } from '#shared/contract/import.ts';

/**
 * A file as it is understood when it is read again alone. What was known of it only among the others stays known: which files it
 * is like, and how its labels are spelt in them.
 */
export function readAnew(before: PreviewedFile, read: PreviewedFile): PreviewedFile {
  const spelt = new Map(
    before.speakers
      .filter(({ slipOf }) => before.speakers.every(({ label }) => label !== slipOf))
      .map(({ label, slipOf, slipReason }) => [label, { slipOf, slipReason }] as const),
  );
  return {
    ...read,
    alike: before.alike,
    speakers: read.speakers.map((speaker) =>
      speaker.slipOf === null ? { ...speaker, ...spelt.get(speaker.label) } : speaker,
    ),
  };
}
