import { useEffect, useRef, type RefObject } from 'react';
import type { Quotation } from '#shared/contract/quotations.ts';
import { pinnedAmong } from '#shared/domain/quotation/pinned-among.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useQuotationWork } from '../../../data/quotations.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { announce } from '../../../ui/announcer/announce.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';
import { earlyPin, pinnedAs } from '../drawing/early-marks.ts';
import type { CodingData } from '../use-coding-data.ts';
import { pinTarget, type PinTarget } from './pin-target.ts';
import { makeExemplar, pinWords } from './pin.commands.ts';

type PinsHereProps = {
  readonly sourceId: string;
  readonly data: CodingData;
  readonly page: RefObject<TranscriptHandle | null>;
};

/** Pins words of codings as their quotations, by keys; nothing of it is drawn here. */
export function PinsHere({ sourceId, data, page }: PinsHereProps) {
  const { codings, shown, codesById, pins, choice, session } = data;
  const work = useQuotationWork(sourceId, choice.reading);
  const chosen = useCodingStore((state) => state.chosen);
  const isThere = useCodingStore((state) => state.place !== null || state.chosen !== null);
  /** Selecting words of the chosen coding lets go of it, but it is still the one that is meant. */
  const lastChosen = useRef<string | null>(null);
  useEffect(() => {
    if (chosen?.kind === 'coding') lastChosen.current = chosen.id;
  }, [chosen]);

  const target = (): PinTarget | null => {
    const found = pinTarget(codings, codingNow().chosen, lastChosen.current, codingNow().place);
    if (found === null) announce('Go to a coding, or select words of one, first.');
    return found;
  };
  const pinOf = ({ coding, stretch }: PinTarget) =>
    pins.find(
      ({ codingId, start, end }) => codingId === coding.id && start === stretch.start && end === stretch.end,
    );
  const nameOf = (codeId: string): string => codesById.get(codeId)?.name ?? 'the code';

  /** Draws a pin, or its absence, before the study has answered. The returned function says what came of it. */
  const drawEarly = ({ coding, stretch }: PinTarget, known: Quotation | undefined) => {
    const early = page.current?.early;
    const mark = shown.find(({ id }) => id === coding.id);
    const made = earlyPin(stretch);
    const ofWords = known === undefined ? early?.pin(made.id, made) : early?.pin(known.id, null);
    const others = pinnedAmong(pins.filter((one) => one !== known)).get(coding.id);
    const pinned = others ?? (known === undefined ? 'quotation' : undefined);
    const ofMark = mark === undefined ? undefined : early?.coding(mark.id, pinnedAs(mark, pinned));
    return (isRefused: boolean): void => {
      ofWords?.(isRefused);
      ofMark?.(isRefused);
    };
  };

  const pin = async (): Promise<void> => {
    const found = target();
    if (found === null) {
      return;
    }
    const known = pinOf(found);
    const name = nameOf(found.coding.codeId);
    const settle = drawEarly(found, known);
    if (known === undefined) {
      const made = await work.pin(found.coding.id, found.stretch);
      settle(made === null);
      if (made !== null) announce(`Pinned as a quotation of “${name}”.`);
    } else {
      const isGone = await work.unpin(known.id);
      settle(!isGone);
      if (isGone) announce(`Unpinned from “${name}”.`);
    }
  };
  const exemplar = async (): Promise<void> => {
    const found = target();
    if (found === null) {
      return;
    }
    const known = pinOf(found) ?? (await work.pin(found.coding.id, found.stretch));
    if (known !== null && (await work.setExemplar(known, !known.isExemplar))) {
      const name = nameOf(found.coding.codeId);
      announce(
        known.isExemplar ? `“${name}” has no exemplar any more.` : `This is the exemplar of “${name}” now.`,
      );
    }
  };
  const canPin = session?.coder !== null && codings.length > 0 && isThere;
  const why =
    codings.length === 0 ? 'Nothing is coded here yet' : 'Go to a coding, or select words of one, first';
  useCommand(pinWords, () => void pin(), canPin, why);
  useCommand(makeExemplar, () => void exemplar(), canPin, why);
  return null;
}
