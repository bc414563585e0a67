import type { ReactNode } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { LinkRow } from '../../../ui/link-row/link-row.tsx';
import type { Reconciliation } from '../use-reconciliation.ts';
import { codeDifferences } from './code-differences.ts';
import styles from './agreement.module.css';

type DifferencesPanelProps = {
  readonly reconciliation: Reconciliation;
  readonly codeId: string;
  readonly onEpisode: (unitId: string) => void;
};

/** The episodes behind a code's figures: where only some of the coders had it, and where all had. */
export function DifferencesPanel({ reconciliation, codeId, onEpisode }: DifferencesPanelProps) {
  const { units, coders } = reconciliation;
  const { all, some } = codeDifferences(units, codeId);
  const group = (title: string, members: readonly Unit[]): ReactNode => (
    <section key={title} className={styles['group']}>
      <h3 className={styles['groupName']}>
        {title} <span className={styles['count']}>{members.length}</span>
      </h3>
      <ul className={styles['episodes']}>
        {members.map((unit) => (
          <li key={unit.id}>
            <LinkRow
              detail={unit.title}
              onPress={() => {
                onEpisode(unit.id);
              }}
            >
              {unit.source}, episode {unit.number}
            </LinkRow>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <div className={styles['differences']}>
      {some.map(({ coderIds, units: members }) =>
        group(`Only ${listInWords(coderIds.map(coders.name))}`, members),
      )}
      {all.length === 0 ? null : group('All coders', all)}
      {some.length === 0 && all.length === 0 ? <p>Nobody has this code in any episode.</p> : null}
    </div>
  );
}
