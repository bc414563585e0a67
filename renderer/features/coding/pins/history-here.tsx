import { useCommand } from '../../../commands/use-command.ts';
import { useHistoryOf } from '../../history/index.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';
import { historyHere } from '../coding.commands.ts';
import { currentEpisode } from '../current-episode.ts';
import type { CodingData } from '../use-coding-data.ts';

/** Leads to all that was done to the chosen coding, else to the episode before the eyes. */
export function HistoryHere({ data: { episodes, codings } }: { readonly data: CodingData }) {
  const historyOf = useHistoryOf();
  const episodeId = useCodingStore(
    ({ chosen, place }) => currentEpisode(episodes, codings, chosen, place)?.id ?? null,
  );
  useCommand(
    historyHere,
    () => {
      const { chosen } = codingNow();
      const thing = chosen?.kind === 'coding' ? chosen.id : episodeId;
      if (thing !== null) historyOf(thing);
    },
    episodeId !== null,
    'Go to an episode first',
  );
  return null;
}
