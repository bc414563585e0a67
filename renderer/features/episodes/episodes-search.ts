import type { Reading } from '#shared/contract/episodes.ts';
import type { EpisodeState } from './episode-lines.ts';
import type { ProgressBy } from './progress/progress-rows.ts';

export type EpisodesSearch = {
  readonly source?: string;
  readonly state?: EpisodeState;
  readonly words?: string;
  /** Whose reading: one's own, the consensus, or a coder's by their id. */
  readonly of?: string;
  /** How far everybody is, instead of the episodes. */
  readonly view?: 'progress';
  /** There: by what it is gathered, and of whom. */
  readonly by?: ProgressBy;
  readonly round?: string;
  readonly coder?: string;
};

/** Puts something else into the address; what is undefined goes out of it. */
export type ChangeSearch = (next: {
  readonly [Key in keyof EpisodesSearch]?: EpisodesSearch[Key] | undefined;
}) => void;

const states: readonly EpisodeState[] = ['open', 'coded', 'done'];

const ways: readonly ProgressBy[] = ['source', 'coder', 'round'];

const text = (value: unknown): string | undefined => {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words !== '' ? words : undefined;
};

/** What the address says: which episodes are shown, and in whose reading. */
export function episodesSearch(search: Record<string, unknown>): EpisodesSearch {
  const source = text(search['source']);
  const state = states.find((one) => one === search['state']);
  const words = text(search['words']);
  const of = text(search['of']);
  const by = ways.find((one) => one === search['by']);
  const round = text(search['round']);
  const coder = text(search['coder']);
  return {
    ...(source === undefined ? {} : { source }),
    ...(state === undefined ? {} : { state }),
    ...(words === undefined ? {} : { words }),
    ...(of === undefined ? {} : { of }),
    ...(search['view'] === 'progress' ? { view: 'progress' } : {}),
    ...(by === undefined ? {} : { by }),
    ...(round === undefined ? {} : { round }),
    ...(coder === undefined ? {} : { coder }),
  };
}

/** The reading that is meant; one's own where nothing is said. */
export function readingOf(of: string | undefined): Reading {
  switch (of) {
    case undefined:
    case 'mine':
      return { of: 'mine' };
    case 'consensus':
      return { of: 'consensus' };
    default:
      return { of: 'coder', coderId: of };
  }
}
