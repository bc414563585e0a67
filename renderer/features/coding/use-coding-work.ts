import { useMemo, type RefObject } from 'react';
import { inVivoName } from '#shared/domain/code/in-vivo-name.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { countWords } from '#shared/text/count-words.ts';
import { widenSelection } from '#shared/text/widen-selection.ts';
import { useApplyCode, useChangeCoding, useRemoveCoding, type CodeToApply } from '../../data/codings.ts';
import { useEpisodeWork } from '../../data/episodes.ts';
import type { TranscriptHandle } from '../../transcript/transcript.tsx';
import { announce } from '../../ui/announcer/announce.ts';
import {
  beginMarking,
  choose,
  codingNow,
  endMarking,
  noteUse,
  pickFor,
  type Picking,
} from './coding-store.ts';
import { episodeToMove } from './current-episode.ts';
import { earlyCoding, earlyEpisode } from './drawing/early-marks.ts';
import type { CodingData } from './use-coding-data.ts';
import type { Moves } from './use-moves.ts';
import { useSetReading } from './use-set-reading.ts';

type WorkOn = {
  readonly sourceId: string;
  readonly data: CodingData;
  readonly moves: Moves;
  readonly page: RefObject<TranscriptHandle | null>;
};

type Steps = {
  readonly apply: ReturnType<typeof useApplyCode>;
  readonly replace: ReturnType<typeof useChangeCoding>['replace'];
  readonly removeCoding: ReturnType<typeof useRemoveCoding>;
  readonly ofEpisodes: ReturnType<typeof useEpisodeWork>;
  readonly setReading: ReturnType<typeof useSetReading>;
};

function workOn({ sourceId, data, moves, page }: WorkOn, steps: Steps) {
  const { content, episodes, codings, codesById, isHeard, quote } = data;
  const { apply, replace, removeCoding, ofEpisodes, setReading } = steps;

  const widened = (unit: 'sentence' | 'turn'): Anchor | null => {
    const caret = codingNow().place?.caret;
    return content === null || isHeard || caret === undefined
      ? null
      : widenSelection(content.text, content.turns, caret, unit);
  };
  /** What a code is for: the selected words, those of the chosen coding, the episode, else the sentence at the caret. */
  const toCode = (): Anchor | null => {
    const { chosen, place } = codingNow();
    const coding = chosen?.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
    return coding ?? place?.words ?? moves.here() ?? widened('sentence');
  };
  const applyTo = async ({ start, end }: Anchor, code: CodeToApply): Promise<void> => {
    const early = earlyCoding({ start, end }, code, data);
    const letGo = page.current?.early.coding(early.id, early);
    const done = await apply({ sourceId, start, end }, code);
    letGo?.(done === null);
    if (done !== null) {
      noteUse(done.code.id);
      const what = quote({ start, end });
      announce(`Applied “${done.code.name}” to ${isHeard ? what : countOf(countWords(what), 'word')}.`);
    }
  };

  /** Puts another code in the place of a coding's; the coding stays, with what was noted on it. */
  const replaceIn = async (codingId: string, code: CodeToApply): Promise<void> => {
    const was = codings.find(({ id }) => id === codingId);
    const done = await replace(codingId, code);
    if (done !== null) {
      noteUse(done.code.id);
      const before = codesById.get(was?.codeId ?? '')?.name ?? 'the code';
      announce(`Replaced “${before}” by “${done.code.name}”.`);
    }
  };

  return {
    /** Gives words a code, or a coding another one, as they were picked for. */
    put: ({ replaces, ...words }: Picking, code: CodeToApply): void => {
      void (replaces === undefined ? applyTo(words, code) : replaceIn(replaces, code));
    },
    pickReplacement: () => {
      const { chosen } = codingNow();
      const coding = chosen?.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
      if (coding !== undefined) {
        page.current?.focus();
        pickFor({ start: coding.start, end: coding.end, replaces: coding.id });
      }
    },
    pick: () => {
      const words = toCode();
      if (words !== null) {
        // Whoever listens goes on where they are.
        if (!isHeard) page.current?.select(words);
        pickFor({ start: words.start, end: words.end });
      }
    },
    applyDigit: (index: number) => {
      const words = toCode();
      const codeId = codingNow().slots.codes[index]?.codeId;
      if (words !== null && codeId !== undefined) void applyTo(words, { codeId });
    },
    applyInVivo: () => {
      const words = toCode();
      const name = words === null || isHeard ? '' : inVivoName(quote(words));
      if (words !== null && name !== '') void applyTo(words, { newCode: name });
    },
    mark: async () => {
      const { place } = codingNow();
      const words = place?.words ?? widened('turn');
      if (words === null) {
        if (isHeard) announce('Say first where the stretch begins and ends.');
        return;
      }
      const early = earlyEpisode(words);
      const settle = page.current?.early.episode(early.id, early);
      const asked = ofEpisodes.mark(words);
      beginMarking();
      const episode = await asked;
      settle?.(episode === null);
      endMarking(episode === null ? null : { here: episode.id });
      if (episode !== null) {
        // Whoever went on reading meanwhile stays where they are.
        if (isHeard || codingNow().place === place) choose({ kind: 'episode', id: episode.id });
        announce(`Marked episode ${episode.number}: ${episode.title}.`);
      }
    },
    remove: async () => {
      const { chosen } = codingNow();
      const coding = codings.find(({ id }) => id === chosen?.id);
      const episode = episodes.find(({ id }) => id === chosen?.id);
      const settle =
        coding === undefined
          ? episode && page.current?.early.episode(episode.id, null)
          : page.current?.early.coding(coding.id, null);
      // Let go of before the answer, so that a second press doesn't ask for the same.
      choose(null);
      if (coding !== undefined) {
        const isGone = await removeCoding(coding.id);
        settle?.(!isGone);
        if (isGone) announce(`Removed “${codesById.get(coding.codeId)?.name ?? 'the code'}”.`);
      } else if (episode !== undefined) {
        const isGone = await ofEpisodes.remove(episode.id);
        settle?.(!isGone);
        if (isGone) announce(`Removed episode ${episode.number}.`);
      }
    },
    finish: async () => {
      const episode = moves.here();
      if (episode !== null && (await ofEpisodes.setDone(episode.id, !episode.done))) {
        announce(`Episode ${episode.number} is ${episode.done ? 'open again' : 'done'}.`);
      }
    },
    move: async (edge: 'start' | 'end') => {
      const { place } = codingNow();
      const at = (place?.words ?? place?.caret)?.[edge];
      const episode = at === undefined ? null : episodeToMove(episodes, at, edge);
      if (at === undefined || episode === null) {
        announce('There is no episode to move.');
        return;
      }
      const extent = { start: episode.start, end: episode.end, [edge]: at };
      const moved = await ofEpisodes.change({ episodeId: episode.id, extent });
      if (moved !== null) {
        choose({ kind: 'episode', id: moved.id });
        announce(`Episode ${moved.number} ${edge === 'start' ? 'begins' : 'ends'} here now.`);
      }
    },
    /** Moves where an episode begins or ends to a moment of its recording. */
    moveEdge: async (episodeId: string, side: 'start' | 'end', at: number) => {
      const episode = episodes.find(({ id }) => id === episodeId);
      if (episode === undefined) {
        return;
      }
      const extent = { start: episode.start, end: episode.end, [side]: at };
      const moved = await ofEpisodes.change({ episodeId, extent });
      if (moved !== null) announce(`Episode ${moved.number} is ${quote(moved)} now.`);
    },
    rename: async (episodeId: string, title: string): Promise<boolean> => {
      const renamed = await ofEpisodes.change({ episodeId, title });
      if (renamed !== null) announce(`Episode ${renamed.number} is called ${renamed.title}.`);
      return renamed !== null;
    },
    /** Says of which kind an episode is, or what makes it relevant. */
    explain: async (
      episodeId: string,
      what: { readonly kindId: string | null } | { readonly criterion: string },
    ): Promise<boolean> => (await ofEpisodes.change({ episodeId, ...what })) !== null,
    setReading,
  };
}

export type CodingWork = ReturnType<typeof workOn>;

/** What can be done in a text while a round is open. Each is one step that can be undone, and is said to a screen reader. */
export function useCodingWork(
  sourceId: string,
  data: CodingData,
  moves: Moves,
  page: RefObject<TranscriptHandle | null>,
): CodingWork {
  const apply = useApplyCode();
  const { replace } = useChangeCoding(sourceId);
  const removeCoding = useRemoveCoding(sourceId);
  const ofEpisodes = useEpisodeWork(sourceId);
  const setReading = useSetReading(sourceId);
  return useMemo(
    () => workOn({ sourceId, data, moves, page }, { apply, replace, removeCoding, ofEpisodes, setReading }),
    [sourceId, data, moves, page, apply, replace, removeCoding, ofEpisodes, setReading],
  );
}
