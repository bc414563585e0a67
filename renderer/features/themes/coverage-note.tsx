import { MatrixSpec } from '#shared/contract/matrix.ts';
import { useAsk } from '../../data/use-ask.ts';
import type { Lot } from './board-of.ts';
import { coverageWords } from './coverage-words.ts';
import styles from './themes.module.css';

type CoverageNoteProps = {
  readonly board: readonly Lot[];
  readonly layer: MatrixSpec['layer'];
};

/** How many codes are gathered, and how much of what was coded the themes cover. */
export function CoverageNote({ board, layer }: CoverageNoteProps) {
  const spec = (columns: 'theme' | 'code'): MatrixSpec =>
    MatrixSpec.parse({ rows: 'source', columns, cells: 'episodes', layer });
  const covered = useAsk('matrix.compute', { spec: spec('theme') }, { keepLast: true }).data?.total;
  const coded = useAsk('matrix.compute', { spec: spec('code') }, { keepLast: true }).data?.total;
  const words = coverageWords(board, covered, coded);
  return (
    <p className={styles['coverage']} role="status">
      {words}
    </p>
  );
}
