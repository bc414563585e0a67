import type { ComparedCoding, ComparedEpisode, ComparedUnit, ComparedWork, UnitReading } from './work.ts';

type Stretch = { readonly start: number; readonly end: number };

type Cluster = {
  start: number;
  end: number;
  readonly sourceId: string;
  readonly episodes: ComparedEpisode[];
  readonly codings: ComparedCoding[];
};

type Item = {
  readonly stretch: Stretch & { readonly sourceId: string };
  readonly into: (cluster: Cluster) => void;
};

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

const byPlace = (
  one: { readonly sourceId: string; readonly start: number; readonly end: number },
  other: { readonly sourceId: string; readonly start: number; readonly end: number },
): number =>
  one.sourceId < other.sourceId
    ? -1
    : one.sourceId > other.sourceId
      ? 1
      : one.start - other.start || one.end - other.end;

/** Gathers what overlaps, directly or through others, into clusters; they come in the order of the text. */
function gather(items: readonly Item[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const item of items.toSorted((one, other) => byPlace(one.stretch, other.stretch))) {
    const last = clusters.at(-1);
    const joins =
      last !== undefined && last.sourceId === item.stretch.sourceId && item.stretch.start < last.end;
    const cluster = joins
      ? last
      : {
          start: item.stretch.start,
          end: item.stretch.end,
          sourceId: item.stretch.sourceId,
          episodes: [],
          codings: [],
        };
    if (!joins) {
      clusters.push(cluster);
    }
    cluster.end = Math.max(cluster.end, item.stretch.end);
    item.into(cluster);
  }
  return clusters;
}

const episodeItem = (episode: ComparedEpisode): Item => ({
  stretch: episode,
  into: (cluster) => {
    cluster.episodes.push(episode);
  },
});

const codingItem = (coding: ComparedCoding): Item => ({
  stretch: coding,
  into: (cluster) => {
    cluster.codings.push(coding);
  },
});

function readingOf(coderId: string, cluster: Cluster, given: boolean, work: ComparedWork): UnitReading {
  const own = cluster.episodes.filter((episode) => episode.coderId === coderId);
  const codings = cluster.codings.filter((coding) => coding.coderId === coderId).toSorted(byPlace);
  const extent =
    given || (own.length === 0 && codings.length === 0) ? [cluster] : own.length > 0 ? own : codings;
  const meanings = codings.map((coding) => {
    const meaning = work.meaning.get(coding.codeId);
    return meaning === undefined ? coding.codeId : meaning;
  });
  return {
    coderId,
    marked: given || own.length > 0 || codings.length > 0,
    start: Math.min(...extent.map((stretch) => stretch.start)),
    end: Math.max(...extent.map((stretch) => stretch.end)),
    codings,
    codeIds: [...new Set(meanings.filter((meaning) => meaning !== null))],
  };
}

function unitOf(cluster: Cluster, work: ComparedWork): ComparedUnit | null {
  const given = cluster.episodes.find((episode) => episode.coderId === null) ?? null;
  const first = given ?? cluster.episodes[0] ?? cluster.codings[0];
  if (first === undefined) {
    return null;
  }
  const extent = given ?? cluster;
  const decided = [...cluster.episodes, ...cluster.codings].find(({ id }) => work.decided?.has(id) === true);
  return {
    id: (given ?? decided ?? first).id,
    sourceId: cluster.sourceId,
    start: extent.start,
    end: extent.end,
    givenEpisodeId: given?.id ?? null,
    episodes: cluster.episodes,
    readings: work.coderIds.map((coderId) => readingOf(coderId, cluster, given !== null, work)),
  };
}

/**
 * What there is to settle in a round, in the order of the text: each given episode; each group of episodes of several coders
 * that overlap, directly or through others; and codings outside every episode, grouped likewise. A coding belongs to the
 * unit of its episode, else to the one it overlaps. Offsets are UTF-16 code units, half-open.
 */
export function comparedUnits(work: ComparedWork): readonly ComparedUnit[] {
  const given = work.episodes.filter((episode) => episode.coderId === null);
  const marked = work.episodes.filter((episode) => episode.coderId !== null);
  const clusters = [
    ...given.toSorted(byPlace).map((episode): Cluster => ({
      start: episode.start,
      end: episode.end,
      sourceId: episode.sourceId,
      episodes: [episode],
      codings: [],
    })),
    ...gather(marked.map(episodeItem)),
  ];
  const byEpisode = new Map(
    clusters.flatMap((cluster) => cluster.episodes.map((episode) => [episode.id, cluster] as const)),
  );
  const bySource = Map.groupBy(clusters, (cluster) => cluster.sourceId);
  const loose: ComparedCoding[] = [];
  for (const coding of work.codings) {
    const home =
      (coding.episodeId === null ? undefined : byEpisode.get(coding.episodeId)) ??
      bySource.get(coding.sourceId)?.find((cluster) => overlaps(cluster, coding));
    if (home === undefined) {
      loose.push(coding);
    } else {
      home.codings.push(coding);
    }
  }
  return [...clusters, ...gather(loose.map(codingItem))]
    .toSorted(byPlace)
    .map((cluster) => unitOf(cluster, work))
    .filter((unit) => unit !== null);
}
