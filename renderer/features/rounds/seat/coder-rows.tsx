import type { Coder } from '#shared/contract/coders.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import { LinkRow } from '../../../ui/link-row/link-row.tsx';
import { CoderMark } from '../coder-mark.tsx';
import type { Coders } from '../use-coders.ts';
import styles from '../rounds.module.css';

/** The key of the nth coder, while there are keys for it. */
const keyOf = (index: number): string | null => (index < 9 ? String(index + 1) : null);

/** The coder whose key was pressed. */
export function coderOfKey(coders: Coders, key: string): Coder | undefined {
  return coders.all.find((_, index) => keyOf(index) === key);
}

/** How far a coder is in the rounds that are open. */
function standing(coder: Coder, rounds: readonly Round[]): string | undefined {
  for (const round of rounds) {
    const seat = round.coders.find(({ coderId }) => coderId === coder.id);
    if (round.state === 'open' && seat !== undefined) {
      return `${seat.finishedAt === null ? 'coding' : 'has finished'}, ${round.name}`;
    }
  }
  return undefined;
}

type CoderRowsProps = {
  readonly coders: Coders;
  readonly rounds: readonly Round[];
  /** Who sits here. */
  readonly seatedId: string | null;
  readonly onChoose: (coder: Coder) => void;
};

/** The coders of the study as rows to choose from, each with its key. */
export function CoderRows({ coders, rounds, seatedId, onChoose }: CoderRowsProps) {
  return (
    <ul className={styles['coders']}>
      {coders.all.map((coder, index) => {
        const key = keyOf(index);
        return (
          <li key={coder.id}>
            <LinkRow
              isCurrent={coder.id === seatedId}
              mark={<CoderMark coders={coders} coderId={coder.id} />}
              detail={standing(coder, rounds)}
              aside={key === null ? undefined : <Kbd keys={key} />}
              onPress={() => {
                onChoose(coder);
              }}
            >
              {coder.name}
            </LinkRow>
          </li>
        );
      })}
    </ul>
  );
}
