import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { booksThen, type BranchThen } from './books-then.ts';
import styles from '../history.module.css';

function Branch({ code, below }: BranchThen) {
  const rules = [
    ['When to use', code.whenToUse],
    ['When not', code.whenNot],
  ] as const;
  return (
    <li>
      <div className={styles['codeThen']}>
        {code.kind === 'theme' ? <Icon name="theme" size={14} /> : <CodeMark code={code} />}
        <span className={code.kind === 'theme' ? styles['themeName'] : undefined}>{code.name}</span>
        {code.retiredAt === null ? null : (
          <span className={styles['quiet']}>{code.mergedIntoId === null ? 'retired' : 'merged'}</span>
        )}
        <span className={styles['figures']}>
          {countOf(code.codings, 'coding')} · {countOf(code.episodes, 'episode')}
        </span>
      </div>
      {code.definition === '' ? null : <p className={styles['definition']}>{code.definition}</p>}
      {rules.map(([label, text]) =>
        text === '' ? null : (
          <p key={label} className={styles['definition']}>
            <span className={styles['quiet']}>{`${label}: `}</span>
            {text}
          </p>
        ),
      )}
      {below.length === 0 ? null : (
        <ul>
          {below.map((branch) => (
            <Branch key={branch.code.id} {...branch} />
          ))}
        </ul>
      )}
    </li>
  );
}

type CodebookThenProps = {
  readonly number: number;
  /** A source was asked for that wasn’t there then. */
  readonly isGone: boolean;
};

/** Themes and codes as they stood, with their definitions and how often they were used then. */
export function CodebookThen({ number, isGone }: CodebookThenProps) {
  const found = useAsk('history.codebookThen', { number }, { keepLast: true }).data;
  return (
    <div role="region" aria-label="Codebook as it stood" tabIndex={0} className={styles['past']}>
      {isGone ? (
        <p className={styles['notThere']}>
          The source that you were looking at was not in the study then; this is the codebook.
        </p>
      ) : null}
      {found !== undefined && found.codes.length === 0 ? (
        <EmptyState title="No codes yet" icon="code">
          Nothing had been coded by then, as far as you may see. Go a few steps later.
        </EmptyState>
      ) : null}
      {found === undefined
        ? null
        : booksThen(found).map(({ id, title, branches }) => (
            <section key={id} className={styles['book']}>
              <h2>{title}</h2>
              <ul>
                {branches.map((branch) => (
                  <Branch key={branch.code.id} {...branch} />
                ))}
              </ul>
            </section>
          ))}
    </div>
  );
}
