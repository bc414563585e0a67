import { saidIn, type Quoted } from '#shared/domain/quotation/said-in.ts';

/** As much of a quotation as its attribution needs. */
export type Attributed = Quoted & {
  /** Who speaks, by pseudonym. */
  readonly participant: string | null;
  readonly source: string;
};

/** Who says it and where: the source alone where its title says who speaks. */
export const attribution = ({ participant, source }: Pick<Attributed, 'participant' | 'source'>): string =>
  participant === null || source.includes(participant) ? source : `${participant}, ${source}`;

const few = 6;
const longest = 60;

/** The first words of a quotation, by which it is told from another of the same place. */
export function firstWords(quotation: string): string {
  const words = quotation.trim().split(/\s+/u);
  const first = Array.from(words.slice(0, few).join(' ')).slice(0, longest).join('');
  return words.length > few || first.length < words.join(' ').length ? `${first} …` : first;
}

/** A quotation told from all others, for the name of what is done with it: who says it and where, and its first words. */
export const whichQuotation = (quoted: Attributed & { readonly episode: string | null }): string =>
  [attribution(quoted), quoted.episode, `“${firstWords(saidIn(quoted))}”`]
    .filter((part) => part !== null)
    .join(', ');

/**
 * A quotation as it goes into a paper: in quotation marks, with the pseudonym, its source, and the place in it, such as a time or
 * the number of the turn, where that is known.
 */
export function quotationText(quoted: Attributed, place: string | null): string {
  const words = saidIn(quoted).trim().replaceAll('“', '‘').replaceAll('”', '’');
  return `“${words}” (${attribution(quoted)}${place === null ? '' : `, ${place}`})`;
}
