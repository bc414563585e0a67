import { useNavigate } from '@tanstack/react-router';
import type { Round } from '#shared/contract/rounds.ts';
import { useSession } from '../../data/session.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MemosOn } from '../memos/index.ts';
import {
  askForCoder,
  askForRound,
  CoderMark,
  LetJoin,
  RoundSteps,
  roundSecrecy,
  roundTask,
  type Coders,
} from '../rounds/index.ts';
import styles from './reconcile.module.css';

type NotComparedProps = { readonly round: Round | null; readonly coders: Coders };

/** The way from one coder to several: let the others join while the round is open, else open a round for all. */
function NextStep({ round, coders }: NotComparedProps) {
  if (coders.all.length < 2) {
    return (
      <Button kind="main" onPress={askForCoder}>
        Add a coder
      </Button>
    );
  }
  return round?.state === 'open' ? (
    <LetJoin round={round} coders={coders} />
  ) : (
    <Button kind="main" onPress={askForRound}>
      Open a round for several coders
    </Button>
  );
}

function Alone({ round, coders }: NotComparedProps) {
  const navigate = useNavigate();
  const who = coders.name(round?.coders[0]?.coderId ?? '');
  return (
    <EmptyState
      title={round === null ? 'There is no round yet' : `${round.name} has one coder, ${who}`}
      icon="compare"
      action={
        <>
          <Button
            onPress={() => {
              void navigate({ to: '/themes' });
            }}
          >
            Gather codes into themes
          </Button>
          <NextStep round={round} coders={coders} />
        </>
      }
    >
      Here the readings of several coders become one. With a single coder there is nobody to compare with:
      that reading is the consensus.
    </EmptyState>
  );
}

/** Why there is nothing to reconcile yet, and what comes next: one coder alone, or several who are still coding. */
export function NotCompared({ round, coders }: NotComparedProps) {
  const seated = useSession()?.coder?.id ?? null;
  if (round === null || round.coders.length < 2) {
    return <Alone round={round} coders={coders} />;
  }
  return (
    <div className={styles['waiting']}>
      <section className={styles['waitingCard']}>
        <h2 className={styles['waitingTitle']}>
          {round.coders.every(({ finishedAt }) => finishedAt !== null)
            ? `Everyone has finished ${round.name}`
            : `${round.name} is still being coded`}
        </h2>
        <p className={styles['waitingWords']}>
          {roundTask(round, coders.short)} {roundSecrecy(round)}
        </p>
        <ul className={styles['seats']}>
          {round.coders.map(({ coderId, finishedAt }) => (
            <li key={coderId} className={styles['seat']}>
              <CoderMark coders={coders} coderId={coderId} />
              {coders.name(coderId)}
              {coderId === seated ? <span className={styles['here']}>at this window</span> : null}
              <span className={styles['standing']} data-finished={finishedAt !== null}>
                {finishedAt === null ? null : <Icon name="check" size={14} />}
                {finishedAt === null ? 'still coding' : 'has finished'}
              </span>
            </li>
          ))}
        </ul>
        <RoundSteps round={round} coders={coders} />
        <MemosOn about={{ kind: 'round', id: round.id }} />
      </section>
    </div>
  );
}
