import type { Round } from '#shared/contract/rounds.ts';
import { Button, type ButtonKind } from '../../ui/button/button.tsx';
import type { Coders } from './use-coders.ts';
import { useRoundSteps } from './use-round-steps.ts';

type LetJoinProps = {
  readonly round: Round;
  readonly coders: Coders;
  readonly kind?: ButtonKind;
};

/** One button for each coder who takes no part in an open round. */
export function LetJoin({ round, coders, kind = 'plain' }: LetJoinProps) {
  const { join } = useRoundSteps(round);
  return coders.all
    .filter(({ id }) => !round.coders.some(({ coderId }) => coderId === id))
    .map((coder) => (
      <Button key={coder.id} kind={kind} onPress={() => void join(coder.id)}>
        Let {coder.name} join
      </Button>
    ));
}
