import type { Code } from '#shared/contract/codebook.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import type { Source } from '#shared/contract/sources.ts';

/** Not coded yet; coded; or coded and said to be finished. */
export type EpisodeState = 'open' | 'coded' | 'done';

export type EpisodeLine = {
  readonly episode: Episode;
  readonly words: string;
  readonly codes: readonly Code[];
  readonly state: EpisodeState;
};

/** The episodes of one source. */
export type EpisodeGroup = {
  readonly source: Pick<Source, 'id' | 'title'>;
  readonly lines: readonly EpisodeLine[];
};

/** Each episode with its first words, the codes it carries, and how far its coding is. */
export function episodeLines(
  episodes: readonly Episode[],
  openings: readonly { readonly episodeId: string; readonly words: string }[],
  codings: readonly Coding[],
  codes: ReadonlyMap<string, Code>,
): readonly EpisodeLine[] {
  const words = new Map(openings.map((opening) => [opening.episodeId, opening.words]));
  const inEpisode = Map.groupBy(codings, ({ episodeId }) => episodeId);
  return episodes.map((episode) => {
    const own = inEpisode.get(episode.id) ?? [];
    const carried = [...new Set(own.map(({ codeId }) => codeId))].flatMap((id) => codes.get(id) ?? []);
    return {
      episode,
      words: words.get(episode.id) ?? '',
      codes: carried,
      state: episode.done ? 'done' : own.length > 0 ? 'coded' : 'open',
    };
  });
}

/** Whether an episode's title only repeats its first words. */
export function isOwnTitle({ episode, words }: Pick<EpisodeLine, 'episode' | 'words'>): boolean {
  return !words.startsWith(episode.title.replace(/…$/u, ''));
}

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Whether an episode is one of those asked for: by source, by state, by words in its title, its beginning or its codes. */
export function fitsEpisode(
  line: EpisodeLine,
  filter: { readonly source?: string; readonly state?: EpisodeState; readonly words?: string },
): boolean {
  const text = fold([line.episode.title, line.words, ...line.codes.map(({ name }) => name)].join(' '));
  return (
    (filter.source === undefined || filter.source === line.episode.sourceId) &&
    (filter.state === undefined || filter.state === line.state) &&
    fold(filter.words ?? '')
      .split(/\s+/u)
      .every((word) => text.includes(word))
  );
}

/** Episodes by their source, in the order of the sources. */
export function groupLines(
  lines: readonly EpisodeLine[],
  sources: readonly Pick<Source, 'id' | 'title'>[],
): readonly EpisodeGroup[] {
  const bySource = Map.groupBy(lines, ({ episode }) => episode.sourceId);
  return sources.flatMap((source) => {
    const own = bySource.get(source.id);
    return own === undefined ? [] : [{ source, lines: own }];
  });
}
