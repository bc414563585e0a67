import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { askForRound } from '../../rounds/index.ts';
import type { CodingData } from '../use-coding-data.ts';
import styles from '../coding.module.css';

type Note = { readonly words: string; readonly step: ReactNode };

/** Why nothing can be marked here at present, and what comes next; null when something can. */
function useNote({ canWork, session, rounds, choice, choices }: CodingData): Note | null {
  const navigate = useNavigate();
  const latest = rounds.at(-1);
  if (canWork) {
    return null;
  }
  const whose =
    choice.reading.of === 'coder' ? `This is the reading of ${choice.label}.` : 'This is the consensus.';
  if (session?.round?.state === 'open') {
    if (choice.id === 'mine') {
      return {
        words: `${session.round.name} is about other sources, so nothing is marked or coded in this one.`,
        step: <Button onPress={() => void navigate({ to: '/sources' })}>Go to Sources</Button>,
      };
    }
    const own = choices[0];
    return {
      words: `${whose} You work in ${session.round.name}.`,
      step: own === undefined ? null : 'own',
    };
  }
  if (latest?.state === 'comparing') {
    return {
      words: `${whose} ${latest.name} is being compared, so the readings stay as they are.`,
      step: (
        <Button onPress={() => void navigate({ to: '/reconcile', search: { round: latest.id } })}>
          Go to Reconcile
        </Button>
      ),
    };
  }
  const isOpenForOthers = latest?.state === 'open';
  return {
    words: isOpenForOthers
      ? `${whose} ${latest.name} is open, and you don’t take part in it.`
      : `${whose} No round is open${latest === undefined ? '' : `; ${latest.name} is closed`}.`,
    step: isOpenForOthers ? null : <Button onPress={askForRound}>Open a round</Button>,
  };
}

/** Says the state where nothing can be marked, and offers the next step. */
export function ReadingNote({ data, onOwn }: { readonly data: CodingData; readonly onOwn: () => void }) {
  const note = useNote(data);
  return note === null ? null : (
    <div className={styles['note']}>
      <p>{note.words}</p>
      {note.step === 'own' ? <Button onPress={onOwn}>Back to my work</Button> : note.step}
    </div>
  );
}
