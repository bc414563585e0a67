import { useNavigate } from '@tanstack/react-router';
import type { Round } from '#shared/contract/rounds.ts';
import { useSession } from '../../data/session.ts';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';

/** The first view of a round that has just been revealed: its codes, unless they were the study's all along. */
const firstView = (round: Round): 'codes' | 'episodes' =>
  round.codebook === 'own' && round.work !== 'episodes' ? 'codes' : 'episodes';

/** What can be done with a round from here, and what stands in the way. */
export function useRoundSteps(round: Round) {
  const coder = useSession()?.coder ?? null;
  const finish = useDo('rounds.finish');
  const resume = useDo('rounds.resume');
  const compare = useDo('rounds.compare');
  const close = useDo('rounds.close');
  const join = useDo('rounds.addCoder');
  const navigate = useNavigate();
  const roundId = round.id;

  const mine = round.coders.find((seat) => seat.coderId === coder?.id);
  const isOpen = round.state === 'open';
  const isSolo = round.coders.length === 1;
  const allFinished = round.coders.every((seat) => seat.finishedAt !== null);
  const goToReconcile = (): void => {
    void navigate({ to: '/reconcile', search: { round: roundId, view: firstView(round) } });
  };

  return {
    isSolo,
    canFinish: isOpen && mine?.finishedAt === null,
    canResume: isOpen && mine !== undefined && mine.finishedAt !== null,
    isToBeCompared: isOpen && !isSolo,
    canCompare: isOpen && !isSolo && allFinished,
    canCloseAlone: isOpen && isSolo && allFinished,
    goToReconcile,
    finish: async () => {
      if ((await finish({ roundId })).ok) {
        announce(`You have finished ${round.name}.`);
      }
    },
    resume: async () => {
      if ((await resume({ roundId })).ok) {
        announce(`You go on with ${round.name}.`);
      }
    },
    compare: async () => {
      const result = await compare({ roundId });
      if (result.ok) {
        announce(`${round.name} is being compared.`);
        goToReconcile();
      }
      return result.ok;
    },
    closeAlone: async () => {
      if ((await close({ roundId })).ok) {
        announce(`${round.name} is closed.`);
      }
    },
    join: async (coderId: string) => {
      await join({ roundId, coderId });
    },
  };
}
