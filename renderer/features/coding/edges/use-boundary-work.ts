import { useMemo, type RefObject } from 'react';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { moveEdge, type Edge } from '#shared/text/edges/move-edge.ts';
import { graphemeStart } from '#shared/text/graphemes.ts';
import { useChangeCoding } from '../../../data/codings.ts';
import { useEpisodeWork } from '../../../data/episodes.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { announce } from '../../../ui/announcer/announce.ts';
import { beginMarking, choose, codingNow, endMarking, hold } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import type { Moves } from '../use-moves.ts';
import type { EdgeMove } from './boundary.commands.ts';
import { edgeInWords } from './edge-hint.ts';

/** What has two ends that can be moved: the chosen coding, else the episode before the eyes. */
type Movable =
  | { readonly kind: 'coding'; readonly of: Coding; readonly name: string }
  | { readonly kind: 'episode'; readonly of: Episode; readonly name: string };

/** How many characters at an edge are said of it. */
const spoken = 40;

/** The words at an edge, as far as they stand on one line. */
function wordsAt(text: string, { start, end }: Anchor, edge: Edge): string {
  const near =
    edge === 'start'
      ? text.slice(start, graphemeStart(text, Math.min(end, start + spoken)))
      : text.slice(graphemeStart(text, Math.max(start, end - spoken)), end);
  return near.split('\n').at(edge === 'start' ? 0 : -1) ?? near;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Which way along the text an edge goes. */
function wayOf({ to }: EdgeMove, edge: Edge, isFromRight: boolean): 'on' | 'back' {
  switch (to) {
    case 'out':
      return edge === 'end' ? 'on' : 'back';
    case 'in':
      return edge === 'end' ? 'back' : 'on';
    case 'left':
      return isFromRight ? 'on' : 'back';
    case 'right':
      return isFromRight ? 'back' : 'on';
  }
}

type BoundariesOf = {
  readonly data: CodingData;
  readonly moves: Moves;
  readonly page: RefObject<TranscriptHandle | null>;
  readonly ofEpisodes: ReturnType<typeof useEpisodeWork>;
  readonly ofCodings: ReturnType<typeof useChangeCoding>;
};

function boundariesOf({ data, moves, page, ofEpisodes, ofCodings }: BoundariesOf) {
  const { content, episodes, codings, codesById } = data;

  const target = (): Movable | null => {
    const { chosen } = codingNow();
    const coding = chosen?.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
    if (coding !== undefined) {
      const name = `“${codesById.get(coding.codeId)?.name ?? 'the code'}”`;
      return { kind: 'coding', of: coding, name };
    }
    const episode = moves.here();
    return episode === null ? null : { kind: 'episode', of: episode, name: `episode ${episode.number}` };
  };

  /** Where its ends may go: an episode as far as its neighbours, a coding anywhere. */
  const roomFor = ({ kind, of }: Movable): Anchor => {
    const end = content?.text.length ?? 0;
    if (kind === 'coding') {
      return { start: 0, end };
    }
    const at = episodes.findIndex(({ id }) => id === of.id);
    return { start: episodes[at - 1]?.end ?? 0, end: episodes[at + 1]?.start ?? end };
  };

  const put = async (movable: Movable, edge: Edge, extent: Anchor): Promise<void> => {
    const { kind, of, name } = movable;
    const moved =
      kind === 'coding' ? await ofCodings.moveTo(of, extent) : await ofEpisodes.moveTo(of, extent);
    if (moved === null) {
      hold({ kind, id: of.id }, null);
    } else {
      const words = wordsAt(content?.text ?? '', extent, edge);
      announce(`${capitalised(name)} ${edge === 'start' ? 'begins with' : 'ends with'} “${words}”.`);
    }
  };

  const take = (edge: Edge): void => {
    const movable = target();
    const { held } = codingNow();
    page.current?.focus();
    if (movable === null) {
      announce('Choose a coding, or go to an episode first.');
      return;
    }
    const { kind, of, name } = movable;
    const which = `The ${edge === 'start' ? 'beginning' : 'end'} of ${name}`;
    if (held?.edge === edge) {
      hold({ kind, id: of.id }, null);
      announce(`${which} is let go.`);
      return;
    }
    hold({ kind, id: of.id }, { edge, extent: held?.extent ?? { start: of.start, end: of.end } });
    page.current?.show({ start: of[edge], end: of[edge] });
    announce(`${which} is in hand. ${edgeInWords()}`);
  };

  return {
    target,
    take,
    /** Moves the edge in hand; each press is a step of its own. */
    moveHeld: (move: EdgeMove) => {
      const movable = target();
      const { held } = codingNow();
      if (movable === null || held === null || content === null) {
        return;
      }
      const { edge, extent } = held;
      const isFromRight = page.current?.isFromRight(extent[edge]) ?? false;
      const way = wayOf(move, edge, isFromRight);
      const room = roomFor(movable);
      const next = moveEdge(content.text, content.turns, extent, { edge, unit: move.by, way }, room);
      if (next === null) {
        announce(
          `${capitalised(movable.name)} can’t ${edge === 'start' ? 'begin' : 'end'} farther that way.`,
        );
        return;
      }
      hold({ kind: movable.kind, id: movable.of.id }, { edge, extent: next });
      page.current?.show({ start: next[edge], end: next[edge] });
      void put(movable, edge, next);
    },
    /** An end was dragged to another place. */
    drop: (edge: Edge, to: Anchor) => {
      const movable = target();
      if (movable === null) {
        return;
      }
      const { start, end } = roomFor(movable);
      const extent = { start: Math.max(start, to.start), end: Math.min(end, to.end) };
      const isNew = extent.start !== movable.of.start || extent.end !== movable.of.end;
      if (isNew && extent.start < extent.end) {
        const { held } = codingNow();
        if (held !== null) hold({ kind: movable.kind, id: movable.of.id }, { ...held, extent });
        void put(movable, edge, extent);
      }
    },
    /** Cuts the episode before the eyes in two where the caret, or the selection, begins. */
    split: async () => {
      const { place } = codingNow();
      const at = place?.caret.start;
      const episode = episodes.find(({ start, end }) => at !== undefined && start < at && at < end);
      if (at === undefined || episode === undefined) {
        announce('Go to the place in an episode where it is to be cut.');
        return;
      }
      beginMarking();
      const split = await ofEpisodes.split(episode.id, at);
      endMarking(split === null ? null : { here: split.second.id });
      if (split !== null) {
        if (codingNow().place === place) choose({ kind: 'episode', id: split.second.id });
        const across =
          split.across === 0
            ? ''
            : ` ${countOf(split.across, 'coding')} across the cut ${split.across === 1 ? 'stays' : 'stay'} whole, with the half that holds more of it.`;
        announce(
          `Split into episodes ${split.first.number} and ${split.second.number}: ${split.second.title}.${across}`,
        );
      }
    },
    /** Makes the episode before the eyes one with the next or the previous. */
    join: async (step: 1 | -1) => {
      const episode = moves.here();
      const at = episodes.findIndex(({ id }) => id === episode?.id);
      const other = at === -1 ? undefined : episodes[at + step];
      if (episode === null || other === undefined) {
        announce(`There is no episode ${step === 1 ? 'behind' : 'before'} this one to join it with.`);
        return;
      }
      const { place } = codingNow();
      beginMarking();
      const joined = await ofEpisodes.join(episode.id, other.id);
      endMarking(joined === null ? null : { gone: joined.goneId });
      if (joined !== null) {
        if (codingNow().place === place) choose({ kind: 'episode', id: joined.episode.id });
        announce(`Joined into episode ${joined.episode.number}: ${joined.episode.title}.`);
      }
    },
  };
}

export type BoundaryWork = ReturnType<typeof boundariesOf>;

/** What is done with the ends of episodes and codings: moved one by one, an episode cut in two, two made one. */
export function useBoundaryWork(
  sourceId: string,
  data: CodingData,
  moves: Moves,
  page: RefObject<TranscriptHandle | null>,
): BoundaryWork {
  const ofEpisodes = useEpisodeWork(sourceId);
  const ofCodings = useChangeCoding(sourceId);
  return useMemo(
    () => boundariesOf({ data, moves, page, ofEpisodes, ofCodings }),
    [data, moves, page, ofEpisodes, ofCodings],
  );
}
