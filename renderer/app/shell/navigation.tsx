import { Link } from '@tanstack/react-router';
import type { StudyInfo } from '#shared/contract/study.ts';
import { places } from '../places.ts';
import styles from './shell.module.css';

/** The places of the workbench, with how much each holds. */
export function Navigation({ info }: { readonly info: StudyInfo | undefined }) {
  return (
    <nav className={styles['nav']} aria-label="Places">
      {places.map(({ group, items }) => (
        <div key={group} className={styles['group']}>
          {group === '' ? null : <span className={styles['groupName']}>{group}</span>}
          {items.map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={styles['place'] ?? ''}
              activeProps={{ className: `${styles['place'] ?? ''} ${styles['here'] ?? ''}` }}
            >
              {place.label}
              <span className={styles['count']}>
                {place.counts === null || info === undefined ? '' : info[place.counts]}
              </span>
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
