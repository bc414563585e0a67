import { countOf } from '#shared/messages/count-of.ts';
import styles from './participants.module.css';

const most = 50;

type ProblemListProps = { readonly title: string; readonly problems: readonly string[] };

/** What could not be taken, a sentence each; nothing when everything could. */
export function ProblemList({ title, problems }: ProblemListProps) {
  const shown = [...new Set(problems)];
  const rest = shown.length - most;
  return problems.length === 0 ? null : (
    <section aria-label={title} className={styles['problems']}>
      <h3 className={styles['heading']}>{`${title}: ${problems.length}`}</h3>
      <ul>
        {shown.slice(0, most).map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles['quiet']}>{`and ${countOf(rest, 'more')}`}</p> : null}
    </section>
  );
}
