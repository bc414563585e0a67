import type { PromptPlace } from '#shared/contract/answers.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import { standingOf, type Standing } from './place-words.ts';

/** A prompt in a source, and what is known of it there. */
export type Spot = {
  readonly promptId: string;
  readonly sourceId: string;
  readonly place: PromptPlace | null;
};

/** What has to be looked at, the most doubtful first; what a person settled has not. */
const order: readonly Standing[] = ['unsure', 'likely', 'not found', 'sure'];

/** Every prompt in every source that nobody has settled: by doubt, then in the order of sources and prompts. */
export function reviewOrder(
  prompts: readonly Pick<Prompt, 'id'>[],
  sources: readonly { readonly id: string }[],
  placeAt: (promptId: string, sourceId: string) => PromptPlace | null,
): readonly Spot[] {
  const spots = sources.flatMap((source) =>
    prompts.map(({ id: promptId }) => ({
      promptId,
      sourceId: source.id,
      place: placeAt(promptId, source.id),
    })),
  );
  return order.flatMap((standing) => {
    const of = spots.filter(({ place }) => standingOf(place) === standing);
    return of.toSorted((one, other) => (one.place?.confidence ?? 0) - (other.place?.confidence ?? 0));
  });
}

/** The spot behind or before another in the order of review; from elsewhere the first, or the last. */
export function spotBeside(
  spots: readonly Spot[],
  from: { readonly promptId: string; readonly sourceId: string } | null,
  step: 1 | -1,
): Spot | null {
  const at = spots.findIndex(
    ({ promptId, sourceId }) => promptId === from?.promptId && sourceId === from.sourceId,
  );
  const next = at === -1 ? (step === 1 ? 0 : spots.length - 1) : (at + step + spots.length) % spots.length;
  return spots[next] ?? null;
}
