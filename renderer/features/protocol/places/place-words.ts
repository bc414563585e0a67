import type { PromptPlace } from '#shared/contract/answers.ts';

/** What is known of a prompt in a source, as one word or two. */
export type Standing = 'sure' | 'likely' | 'unsure' | 'confirmed' | 'not asked' | 'not found';

/** How a prompt stands in a source; a place that a person chose counts as confirmed. */
export function standingOf(place: PromptPlace | null): Standing {
  if (place === null) return 'not found';
  if (place.state === 'not asked') return 'not asked';
  return place.state === 'found' ? (place.certainty ?? 'unsure') : 'confirmed';
}

/** The sign of a standing in the grid; its words are said beside it. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  confirmed: '✓',
  sure: '●',
  likely: '◐',
  unsure: '○',
  'not found': '·',
  'not asked': '–',
};

/** A standing as a sentence of its own. */
export const standingWords: Readonly<Record<Standing, string>> = {
  confirmed: 'Confirmed',
  sure: 'Found, sure',
  likely: 'Found, likely',
  unsure: 'Found, unsure',
  'not found': 'Not found',
  'not asked': 'Not asked',
};

export type StandingCounts = Readonly<Record<Standing, number>>;

/** In how many of the sources a prompt stands how. */
export function countStandings(places: readonly PromptPlace[], sources: number): StandingCounts {
  const counts: Record<Standing, number> = {
    confirmed: 0,
    sure: 0,
    likely: 0,
    unsure: 0,
    'not asked': 0,
    'not found': sources - places.length,
  };
  for (const place of places) {
    counts[standingOf(place)] += 1;
  }
  return counts;
}

/** The same in words: “Found in 12 of 15: 4 confirmed, 6 sure, 2 likely; 1 not asked, 2 not found”. */
export function countsInWords(counts: StandingCounts, sources: number): string {
  const some = (standings: readonly Standing[]): string =>
    standings
      .filter((standing) => counts[standing] > 0)
      .map((standing) => `${counts[standing]} ${standing}`)
      .join(', ');
  const found = some(['confirmed', 'sure', 'likely', 'unsure']);
  const rest = some(['not asked', 'not found']);
  const asked = sources - counts['not asked'] - counts['not found'];
  return [`Asked in ${asked} of ${sources}${found === '' ? '' : `: ${found}`}`, rest]
    .filter((part) => part !== '')
    .join('; ');
}
