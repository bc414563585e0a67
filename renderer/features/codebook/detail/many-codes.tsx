import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { CodeMark } from '../../evidence/index.ts';
import { usedWords } from '../tree/figures.tsx';
import { ManyActions, type CodeActs } from './code-actions.tsx';
import styles from './detail.module.css';

type ManyCodesProps = {
  readonly codes: readonly Code[];
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly acts: CodeActs;
};

/** Several codes that are chosen, and what can be done to all of them in one step. */
export function ManyCodes({ codes, counts, acts }: ManyCodesProps) {
  return (
    <div className={styles['many']}>
      <h3 className={styles['manyTitle']}>{`${countOf(codes.length, 'code')} chosen`}</h3>
      <ManyActions codes={codes} acts={acts} />
      <ul className={styles['chosen']}>
        {codes.map((code) => {
          const count = counts.get(code.id);
          return (
            <li key={code.id} className={styles['chosenCode']}>
              <CodeMark code={code} />
              <span>{code.name}</span>
              <span className={styles['when']}>
                {count === undefined ? 'Not used yet' : usedWords(count)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
