import { useNavigate } from '@tanstack/react-router';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { closeRound, gatherIntoThemes } from './reconcile.commands.ts';
import type { Reconciliation } from './use-reconciliation.ts';
import styles from './reconcile.module.css';

/** The end of a round: closing it once all is settled, and then the next step. */
export function Closing({ reconciliation }: { readonly reconciliation: Reconciliation }) {
  const { progress, round, canDecide } = reconciliation;
  const rest = progress.units - progress.settled;
  const canClose = canDecide && progress.units > 0 && rest === 0;
  const doClose = useDo('rounds.close');
  const navigate = useNavigate();
  const close = async (): Promise<void> => {
    if ((await doClose({ roundId: round.id })).ok) {
      announce(`${round.name} is closed. Next, gather the codes into themes.`);
    }
  };
  useCommand(closeRound, () => void close(), canClose);
  const goToThemes = (): void => {
    void navigate({ to: '/themes' });
  };
  useCommand(gatherIntoThemes, goToThemes, round.state === 'closed');
  if (round.state === 'closed') {
    return (
      <div className={styles['closing']}>
        <p>
          <b>{round.name} is closed.</b> Readings and decisions stay as they are. Next, the codes are gathered
          into themes.
        </p>
        <Button kind="main" shortcut={gatherIntoThemes} onPress={goToThemes}>
          Gather codes into themes
        </Button>
      </div>
    );
  }
  if (!canDecide || progress.units === 0 || rest > progress.parked) {
    return null;
  }
  return (
    <div className={styles['closing']}>
      {rest === 0 ? (
        <>
          <p>
            <b>All {countOf(progress.units, 'episode')} are settled.</b> Close the round, and the consensus
            stands.
          </p>
          <Button kind="main" shortcut={closeRound} onPress={() => void close()}>
            Close the round
          </Button>
        </>
      ) : (
        <p>
          <b>All but {countOf(rest, 'parked episode')} are settled.</b> Settle what is parked, then close the
          round.
        </p>
      )}
    </div>
  );
}
