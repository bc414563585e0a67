import type { Session } from '#shared/contract/coders.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { useSeatStore } from '../seat-store.ts';
import type { Coders } from '../use-coders.ts';
import { CoderDialog } from './coder-dialog.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { RoundDialog } from './round-dialog.tsx';

type SeatDialogsProps = {
  readonly session: Session;
  readonly coders: Coders;
  readonly rounds: readonly Round[];
};

/** Whatever is being asked about coders and rounds; at most one thing at a time. */
export function SeatDialogs({ session, coders, rounds }: SeatDialogsProps) {
  const question = useSeatStore((state) => state.question);
  const ask = useSeatStore((state) => state.ask);
  const close = (): void => {
    ask(null);
  };
  switch (question?.kind) {
    case undefined:
      return null;
    case 'add coder':
      return <CoderDialog session={session} coder={null} onClose={close} />;
    case 'rename coder':
      return <CoderDialog session={session} coder={question.coder} onClose={close} />;
    case 'open round':
      return <RoundDialog coders={coders} rounds={rounds} round={null} onClose={close} />;
    case 'change round':
      return <RoundDialog coders={coders} rounds={rounds} round={question.round} onClose={close} />;
    case 'compare round':
      return <CompareDialog round={question.round} coders={coders} onClose={close} />;
  }
}
