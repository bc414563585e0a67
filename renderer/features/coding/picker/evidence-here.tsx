import { useState } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';
import { asEvidence, EvidenceDialog } from '../../participants/index.ts';
import { useCodingStore } from '../coding-store.ts';

type EvidenceHereProps = {
  readonly sourceId: string;
  /** Null where there are no words to be evidence. */
  readonly content: ReadContent | null;
  /** The focus goes back into the text. */
  readonly onLeave: () => void;
};

/** Lets the selected words be the evidence for a value of a participant; only this is drawn again as the person moves. */
export function EvidenceHere({ sourceId, content, onLeave }: EvidenceHereProps) {
  const words = useCodingStore(({ place }) => place?.words ?? null);
  const speakers = useAsk('sources.read', { sourceId }).data?.speakers;
  const [asking, setAsking] = useState<Anchor | null>(null);
  useCommand(
    asEvidence,
    () => {
      setAsking(words);
    },
    content !== null && words !== null,
    'Select the words first',
  );
  if (asking === null || content === null) {
    return null;
  }
  const { start, end } = asking;
  const turn = content.turns.find((one) => one.start <= start && start < one.end);
  return (
    <EvidenceDialog
      place={{ sourceId, start, end, quotation: content.text.slice(start, end) }}
      participantId={speakers?.[turn?.speaker ?? -1]?.participantId ?? null}
      onClose={() => {
        setAsking(null);
        onLeave();
      }}
    />
  );
}
