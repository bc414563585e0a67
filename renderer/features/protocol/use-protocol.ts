import { useMemo } from 'react';
import type { PromptPlace } from '#shared/contract/answers.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import type { Source } from '#shared/contract/sources.ts';
import { useAsk } from '../../data/use-ask.ts';

export type Protocol = {
  readonly prompts: readonly Prompt[];
  readonly sources: readonly Source[];
  /** Where the prompts themselves are asked, without their probes. */
  readonly places: readonly PromptPlace[];
  readonly placeAt: (promptId: string, sourceId: string) => PromptPlace | null;
};

/** The protocol, the transcripts and where the one is asked in the others; undefined until all of it is here. */
export function useProtocol(): Protocol | undefined {
  const prompts = useAsk('prompts.list', {}).data;
  const all = useAsk('sources.list', {}).data;
  const places = useAsk('prompts.places', {}).data;
  return useMemo(() => {
    if (prompts === undefined || all === undefined || places === undefined) {
      return undefined;
    }
    const sources = all.filter(({ medium }) => medium === 'text');
    const ids = new Set(prompts.map(({ id }) => id));
    const own = places.filter(({ promptId }) => ids.has(promptId));
    const bySpot = new Map(own.map((place) => [`${place.promptId} ${place.sourceId}`, place]));
    return {
      prompts,
      sources,
      places: own,
      placeAt: (promptId, sourceId) => bySpot.get(`${promptId} ${sourceId}`) ?? null,
    };
  }, [prompts, all, places]);
}
