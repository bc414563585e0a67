import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { wordsIn } from './shown-rows.ts';

const byWords = new Intl.Collator('en', { numeric: true });

type ValueChoice = { readonly value: string; readonly label: string; readonly count: number };

/** What stands in a column, each with how often: categories in their order, then others, then reasons; nothing recorded last. */
export function valueChoices(
  attribute: Attribute,
  participants: readonly Participant[],
): readonly ValueChoice[] {
  const counts = new Map<string, number>();
  const reasons = new Set<string>();
  for (const participant of participants) {
    const words = wordsIn(participant, attribute.id);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    const recorded = participant.values.find(({ attributeId }) => attributeId === attribute.id);
    if (recorded?.value === null) {
      reasons.add(words);
    }
  }
  const categories = attribute.type === 'yes/no' ? ['Yes', 'No'] : attribute.categories;
  const order = (value: string): number => {
    const place = categories.indexOf(value);
    if (value === '') {
      return Number.POSITIVE_INFINITY;
    }
    return reasons.has(value) ? 1e6 : place === -1 ? 1e5 : place;
  };
  return [...counts]
    .toSorted(([one], [other]) => {
      const [first, second] = [order(one), order(other)];
      return first === second ? byWords.compare(one, other) : first - second;
    })
    .map(([value, count]) => ({ value, label: value === '' ? 'Nothing recorded' : value, count }));
}
