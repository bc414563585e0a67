import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Speaker } from '#shared/contract/sources.ts';

/** Degrees mean nothing until it is said of what. */
const degrees: ReadonlySet<string> = new Set(['low', 'medium', 'high', 'none', 'some', 'few', 'many']);

function inWords({ name }: Attribute, value: string): string {
  const known = value.toLocaleLowerCase('en');
  return degrees.has(known) ? `${known} ${name.toLocaleLowerCase('en')}` : known;
}

/**
 * Who takes part in a source and what is known of them, as one line: "Scarlett, rural, small, low expenditure per student";
 * nothing where the title says it.
 */
export function whoSpeaks(
  title: string,
  speakers: readonly Speaker[],
  participants: readonly Participant[],
  attributes: readonly Attribute[],
): string | undefined {
  const classes = attributes.filter(({ type }) => type === 'category');
  const named = participants.filter(({ id }) => speakers.some(({ participantId }) => participantId === id));
  const line = named
    .map(({ name, values }) => {
      const known = classes.flatMap((attribute) => {
        const value = values.find(({ attributeId }) => attributeId === attribute.id)?.value;
        return value === null || value === undefined ? [] : [inWords(attribute, value)];
      });
      return [name, ...known].join(', ');
    })
    .join('; ');
  return line === '' || line === title ? undefined : line;
}
