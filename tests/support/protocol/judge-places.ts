import { certaintyOf, type Certainty } from '#shared/protocol/certainty.ts';

/** What was found in a source beside what a person hears in it. */
type Heard = {
  /** By prompt the turns or lines at which it is asked; a prompt that is missing was not asked. */
  readonly asked: Readonly<Record<string, readonly number[]>>;
  readonly places: readonly { readonly id: string; readonly confidence: number; readonly at: number }[];
};

type Count = { readonly right: number; readonly all: number };

/** How good the places are that were found for prompts; those of probes are not judged. */
export type Judged = Readonly<Record<Certainty, Count>> & {
  /** Prompts that were asked, in all sources. */
  readonly asked: number;
  /** Of them, those found where they are asked. */
  readonly found: number;
  /** Places that are told. */
  readonly told: number;
};

export function judgePlaces(sources: readonly Heard[]): Judged {
  const places = sources.flatMap(({ asked, places: of }) =>
    of
      .filter(({ id }) => !id.includes('.'))
      .map(({ id, confidence, at }) => ({
        certainty: certaintyOf(confidence),
        isRight: asked[id]?.includes(at) === true,
      })),
  );
  const count = (certainty: Certainty): Count => {
    const of = places.filter((place) => place.certainty === certainty);
    return { right: of.filter(({ isRight }) => isRight).length, all: of.length };
  };
  return {
    sure: count('sure'),
    likely: count('likely'),
    unsure: count('unsure'),
    asked: sources.reduce((sum, { asked }) => sum + Object.keys(asked).length, 0),
    found: places.filter(({ isRight }) => isRight).length,
    told: places.length,
  };
}
