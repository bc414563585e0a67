import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Speaker } from '#shared/contract/sources.ts';

/** Who takes part in a source and what is known of them, as one line: "Scarlett, rural, small, low"; nothing where the title says it. */
export function whoSpeaks(
  title: string,
  speakers: readonly Speaker[],
  participants: readonly Participant[],
  attributes: readonly Attribute[],
): string | undefined {
  const classes = attributes.filter(({ type }) => type === 'category').map(({ id }) => id);
  const named = participants.filter(({ id }) => speakers.some(({ participantId }) => participantId === id));
  const line = named
    .map(({ name, values }) => {
      const known = classes.flatMap((id) => {
        const value = values.find(({ attributeId }) => attributeId === id)?.value;
        return value === null || value === undefined ? [] : [value.toLocaleLowerCase('en')];
      });
      return [name, ...known].join(', ');
    })
    .join('; ');
  return line === '' || line === title ? undefined : line;
}
