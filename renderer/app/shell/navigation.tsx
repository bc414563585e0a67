import { Link } from '@tanstack/react-router';
import type { StudyInfo } from '#shared/contract/study.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { places, type Place } from '../places.ts';
import styles from './navigation.module.css';

type NavigationProps = { readonly info: StudyInfo | undefined };

function PlaceLink({ place, info }: NavigationProps & { readonly place: Place }) {
  const count = place.counts === null || info === undefined ? '' : info[place.counts].toLocaleString('en');
  return (
    <Link to={place.to} className={styles['place']}>
      <span className={styles['icon']}>
        <Icon name={place.icon} />
      </span>
      <span className={styles['label']}>{place.label}</span> <span className={styles['count']}>{count}</span>
    </Link>
  );
}

/** The places of the workbench, with how much each holds; a narrow window shows their icons alone. */
export function Navigation({ info }: NavigationProps) {
  return (
    <nav className={styles['nav']} aria-label="Places">
      {places.map(({ group, items }) => (
        <div
          key={group}
          role="group"
          aria-label={group === '' ? 'Record' : group}
          className={styles['group']}
        >
          {group === '' ? null : (
            <span aria-hidden="true" className={styles['name']}>
              {group}
            </span>
          )}
          {items.map((place) => (
            <PlaceLink key={place.to} place={place} info={info} />
          ))}
        </div>
      ))}
    </nav>
  );
}
