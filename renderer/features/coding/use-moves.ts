import { useMemo, type RefObject } from 'react';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { narrowSelection, widenSelection, type SelectionUnit } from '#shared/text/widen-selection.ts';
import type { TranscriptHandle } from '../../transcript/transcript.tsx';
import { announce } from '../../ui/announcer/announce.ts';
import { choose, codingNow, hold } from './coding-store.ts';
import { currentEpisode, episodeBeside } from './current-episode.ts';
import type { CodingData } from './use-coding-data.ts';

function movesOf(data: CodingData, page: RefObject<TranscriptHandle | null>) {
  const { content, episodes, codings, codesById } = data;
  const here = (): Episode | null => currentEpisode(episodes, codings, codingNow().chosen, codingNow().place);
  const caret = (): number => codingNow().place?.caret.start ?? -1;

  const showEpisode = (episode: Episode): void => {
    page.current?.select({ start: episode.start, end: episode.start }, episode);
    choose({ kind: 'episode', id: episode.id });
    const codes = codings.filter(({ episodeId }) => episodeId === episode.id).length;
    announce(
      `Episode ${episode.number} of ${episodes.length}: ${episode.title}. ${codes === 0 ? 'No codes' : countOf(codes, 'code')}${episode.done ? ', done' : ''}.`,
    );
  };
  const showCoding = (coding: Coding): void => {
    page.current?.select({ start: coding.start, end: coding.start }, coding);
    choose({ kind: 'coding', id: coding.id });
    const words = data.quote(coding);
    announce(`${codesById.get(coding.codeId)?.name ?? 'A code'}: ${words}`);
  };
  const goTo = (episode: Episode | null, otherwise: string): void => {
    page.current?.focus();
    if (episode === null) announce(otherwise);
    else showEpisode(episode);
  };

  return {
    here,
    showEpisode,
    showCoding,
    goToEpisode: (step: 1 | -1) => {
      goTo(episodeBeside(episodes, here() ?? caret(), step), 'There are no episodes yet.');
    },
    goToUncoded: () => {
      goTo(
        episodeBeside(data.uncoded, here() ?? caret(), 1),
        episodes.length === 0 ? 'There are no episodes yet.' : 'All episodes of this source are coded.',
      );
    },
    goToCoding: (step: 1 | -1) => {
      const { chosen } = codingNow();
      const from = chosen?.kind === 'coding' ? codings.findIndex(({ id }) => id === chosen.id) : -1;
      const at = caret();
      const next =
        from >= 0
          ? codings.at((from + step) % codings.length)
          : step === 1
            ? (codings.find(({ start }) => start >= at) ?? codings[0])
            : (codings.findLast(({ start }) => start < at) ?? codings.at(-1));
      page.current?.focus();
      if (next === undefined) announce('Nothing is coded here yet.');
      else showCoding(next);
    },
    /** The caret goes to where the next turn begins, or this one, or the one before. */
    goToTurn: (step: 1 | -1) => {
      const at = caret();
      const turns = content?.turns ?? [];
      const next =
        step === 1 ? turns.find(({ start }) => start > at) : turns.findLast(({ start }) => start < at);
      page.current?.focus();
      if (next === undefined) announce(step === 1 ? 'This is the last turn.' : 'This is the first turn.');
      else page.current?.select({ start: next.start, end: next.start }, next);
    },
    resize: (unit: SelectionUnit, way: 'widen' | 'narrow') => {
      const { place } = codingNow();
      if (content === null) {
        return;
      }
      const { text, turns } = content;
      const from = place?.words ?? place?.caret ?? { start: turns[0]?.start ?? 0, end: turns[0]?.start ?? 0 };
      const next = (way === 'widen' ? widenSelection : narrowSelection)(text, turns, from, unit);
      page.current?.focus();
      if (next !== null) {
        page.current?.select(next);
      }
    },
    stepBack: () => {
      const { chosen, held, place } = codingNow();
      if (held !== null) hold(chosen, null);
      else if (chosen !== null) choose(null);
      else if (place !== null) page.current?.select({ start: place.caret.end, end: place.caret.end });
    },
  };
}

export type Moves = ReturnType<typeof movesOf>;

/** Ways through a text: from episode to episode, from coding to coding, by words, sentences and turns. */
export const useMoves = (data: CodingData, page: RefObject<TranscriptHandle | null>): Moves =>
  useMemo(() => movesOf(data, page), [data, page]);
