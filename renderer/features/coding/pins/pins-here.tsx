import { useEffect, useRef } from 'react';
import { useCommand } from '../../../commands/use-command.ts';
import { useQuotationWork } from '../../../data/quotations.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';
import { pinTarget, type PinTarget } from './pin-target.ts';
import { makeExemplar, pinWords } from './pin.commands.ts';

type PinsHereProps = { readonly sourceId: string; readonly data: CodingData };

/** Pins words of codings as their quotations, by keys; nothing of it is drawn here. */
export function PinsHere({ sourceId, data }: PinsHereProps) {
  const { codings, codesById, pins, choice, session } = data;
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

  const pin = async (): Promise<void> => {
    const found = target();
    if (found === null) {
      return;
    }
    const known = pinOf(found);
    const name = nameOf(found.coding.codeId);
    if (known === undefined) {
      const made = await work.pin(found.coding.id, found.stretch);
      if (made !== null) announce(`Pinned as a quotation of “${name}”.`);
    } else if (await work.unpin(known.id)) {
      announce(`Unpinned from “${name}”.`);
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
