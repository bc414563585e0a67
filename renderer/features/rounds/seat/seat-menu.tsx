import type { ReactNode } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useSession } from '../../../data/session.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { CoderMark } from '../coder-mark.tsx';
import { SeatDialogs } from '../dialogs/seat-dialogs.tsx';
import { addCoder, compareRound, finishRound, openRound, openSeatMenu } from '../rounds.commands.ts';
import { useSeatStore } from '../seat-store.ts';
import { useCoders } from '../use-coders.ts';
import { useRoundSteps } from '../use-round-steps.ts';
import { SeatPanel } from './seat-panel.tsx';
import { seatDots, seatWords } from './seat-words.ts';
import styles from '../rounds.module.css';

const noRounds: readonly Round[] = [];

/** The commands that concern the round this seat works in. */
function RoundCommands({ round }: { readonly round: Round }) {
  const steps = useRoundSteps(round);
  const ask = useSeatStore((state) => state.ask);
  useCommand(finishRound, () => void steps.finish(), steps.canFinish);
  useCommand(
    compareRound,
    () => {
      ask({ kind: 'compare round', round });
    },
    steps.canCompare,
  );
  return null;
}

type SeatMenuProps = {
  /** What else there is to a round, such as what was written about it; it is told how to close the menu. */
  readonly renderMore: (roundId: string, close: () => void) => ReactNode;
};

/** Who codes in this window and in which round, at the end of the header; opens what can be done about it. */
export function SeatMenu({ renderMore }: SeatMenuProps) {
  const session = useSession();
  const coders = useCoders();
  const rounds = useAsk('rounds.list', {}).data ?? noRounds;
  const { isMenuOpen, setMenuOpen, ask } = useSeatStore();
  useCommand(openSeatMenu, () => {
    setMenuOpen(true);
  });
  useCommand(addCoder, () => {
    ask({ kind: 'add coder' });
  });
  useCommand(openRound, () => {
    ask({ kind: 'open round' });
  });
  if (session === undefined) {
    return null;
  }
  const { who, how } = seatWords(session, coders.short);
  return (
    <>
      {session.round === null ? null : <RoundCommands round={session.round} />}
      <Popover
        label="Coders and rounds"
        placement="bottom end"
        isOpen={isMenuOpen}
        onOpenChange={setMenuOpen}
        isBare
        trigger={
          <Button kind="quiet">
            <span className={styles['seat']}>
              <span className={styles['dots']}>
                {seatDots(session).map((coderId) => (
                  <CoderMark key={coderId} coders={coders} coderId={coderId} />
                ))}
              </span>
              <span className={styles['who']}>{how === null ? who : `${who},`}</span>{' '}
              {how === null ? null : <span className={styles['how']}>{how}</span>}
            </span>
          </Button>
        }
      >
        <SeatPanel session={session} coders={coders} rounds={rounds} renderMore={renderMore} />
      </Popover>
      <SeatDialogs session={session} coders={coders} rounds={rounds} />
    </>
  );
}
