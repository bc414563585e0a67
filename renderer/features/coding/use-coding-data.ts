import { useCallback, useMemo } from 'react';
import type { Code, CodesOf } from '#shared/contract/codebook.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import { pinnedAmong } from '#shared/domain/quotation/pinned-among.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { useSeat } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import type { ReadContent } from '../../transcript/read-content.ts';
import { useCoders } from '../rounds/index.ts';
import { uncodedEpisodes } from './current-episode.ts';
import { useSteadyTurns } from './listening/use-steady-turns.ts';
import { chosenReading, isWorking, readingChoices } from './reading/reading-choice.ts';
import { shownCodings, shownEvidence } from './reading/shown-codings.ts';

const nothing: readonly never[] = [];

const bookOf = (reading: Reading): CodesOf => (reading.of === 'coder' ? 'all' : reading.of);

/** Everything the coding screen shows of one source in one reading. Lists are empty until they are answered. */
export function useCodingData(sourceId: string, readingId: string | undefined) {
  const session = useSeat();
  const coders = useCoders();
  const rounds = useAsk('rounds.list', {}).data;
  const choices = useMemo(
    () => readingChoices(session, rounds ?? nothing, coders.name),
    [session, rounds, coders],
  );
  const choice = chosenReading(choices, readingId);
  const { reading } = choice;
  const of = bookOf(reading);
  const source = useAsk('sources.read', { sourceId }).data;
  const episodes = useAsk('episodes.list', { sourceId, reading }).data;
  const codings = useAsk('codings.list', { sourceId, reading }).data;
  const pins = useAsk('quotations.list', { sourceId, reading }).data;
  const codes = useAsk('codes.list', { of }).data;
  const participants = useAsk('participants.list', {}).data ?? nothing;
  const attributes = useAsk('attributes.list', {}).data ?? nothing;

  const { text, speakers } = source ?? {};
  const turns = useSteadyTurns(source?.turns);
  // Not the source as a whole: with another title it is still the same text, and the caret stays where it is.
  const content = useMemo<ReadContent | null>(
    () =>
      text === undefined || turns === undefined || speakers === undefined ? null : { text, turns, speakers },
    [text, turns, speakers],
  );
  const codesById = useMemo<ReadonlyMap<string, Code>>(
    () => new Map((codes ?? nothing).map((code) => [code.id, code])),
    [codes],
  );
  const evidence = useMemo(
    () => shownEvidence(sourceId, participants, attributes),
    [sourceId, participants, attributes],
  );
  const pinned = useMemo(() => pinnedAmong(pins ?? nothing), [pins]);
  const shown = useMemo(
    () => [...shownCodings(codings ?? nothing, codesById, pinned), ...evidence],
    [codings, codesById, pinned, evidence],
  );
  const uncoded = useMemo(
    () => uncodedEpisodes(episodes ?? nothing, codings ?? nothing),
    [episodes, codings],
  );
  const waiting = useMemo(() => new Set(uncoded.map(({ id }) => id)), [uncoded]);
  const medium = source?.medium;
  const quote = useCallback(
    (stretch: Anchor): string =>
      medium === undefined || text === undefined ? '' : quotationIn({ medium, text }, stretch),
    [medium, text],
  );
  const round = session?.round ?? null;
  const isInRound = round === null || isAbout(round, sourceId);
  // The very same as long as nothing in it is another, for all that is made of it.
  return useMemo(
    () => ({
      session,
      rounds: rounds ?? nothing,
      choices,
      choice,
      /** Marking and coding are possible in what is shown. */
      canWork: isWorking(session) && choice.id === 'mine' && isInRound,
      isHere:
        session !== undefined &&
        rounds !== undefined &&
        episodes !== undefined &&
        codings !== undefined &&
        codes !== undefined,
      source,
      content,
      /** Whether the source is a recording without text, whose stretches are milliseconds. */
      isHeard: source?.medium === 'recording',
      /** What a stretch says: its words, or when it is heard. */
      quote,
      episodes: episodes ?? nothing,
      uncoded,
      waiting,
      codings: codings ?? nothing,
      /** What is pinned of them. */
      pins: pins ?? nothing,
      codes: codes ?? nothing,
      codesById,
      /** The codebook that the codes are from. */
      book: of,
      participants,
      attributes,
      shown,
    }),
    [
      session,
      rounds,
      choices,
      choice,
      isInRound,
      source,
      content,
      quote,
      episodes,
      uncoded,
      waiting,
      codings,
      pins,
      codes,
      codesById,
      of,
      participants,
      attributes,
      shown,
    ],
  );
}

export type CodingData = ReturnType<typeof useCodingData>;
