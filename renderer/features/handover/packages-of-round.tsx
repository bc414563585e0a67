import { runCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePull } from '../../data/use-pull.ts';
import { useSaveBytes } from '../../data/use-save-bytes.ts';
import { Button } from '../../ui/button/button.tsx';
import { useCoders } from '../rounds/index.ts';
import { takeInCommand } from './handover.commands.ts';
import styles from './handover.module.css';

type PackagesOfRoundProps = {
  readonly roundId: string;
  /** Closes the menu in which this stands. */
  readonly onLeave: () => void;
};

/** How the coders of an open round work on other machines: a package for each of the others, and the way back. */
export function PackagesOfRound({ roundId, onLeave }: PackagesOfRoundProps) {
  const round = useAsk('rounds.list', {}).data?.find(({ id }) => id === roundId);
  const session = useSession();
  const coders = useCoders();
  const make = usePull('packages.make');
  const save = useSaveBytes();
  if (round === undefined || round.state !== 'open' || round.coders.length < 2) {
    return null;
  }
  const others = round.coders.filter(({ coderId }) => coderId !== session?.coder?.id);
  const hand = async (coderId: string): Promise<void> => {
    const file = await make({ roundId, coderId });
    if (file !== null) await save(file);
  };
  return (
    <section className={styles['packages']} aria-label="On other machines">
      <h3 className={styles['title']}>On other machines</h3>
      <p className={styles['hint']}>
        A package holds the transcripts and what its coder may see. It is opened like a study, and taken in
        again.
      </p>
      <div className={styles['steps']}>
        {others.map(({ coderId }) => (
          <Button key={coderId} kind="quiet" onPress={() => void hand(coderId)}>
            Package for {coders.name(coderId)}
          </Button>
        ))}
        <Button
          kind="quiet"
          onPress={() => {
            onLeave();
            runCommand(takeInCommand.id);
          }}
        >
          Take in a package
        </Button>
      </div>
    </section>
  );
}
