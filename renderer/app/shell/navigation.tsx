import { Link } from '@tanstack/react-router';
import type { StudyInfo } from '#shared/contract/study.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { places, type Place } from '../places.ts';
import styles from './navigation.module.css';

type NavigationProps = { readonly info: StudyInfo | undefined };

/** How many episodes of the round that is being compared are not settled yet. */
function useUnsettled(): number | undefined {
  const round = useSession()?.round;
  const isComparing = round?.state === 'comparing';
  const { data } = useAsk(
    'reconciliation.units',
    { roundId: round?.id ?? '' },
    { when: isComparing, quietly: true },
  );
  return isComparing && data !== undefined ? data.progress.units - data.progress.settled : undefined;
}

/** What the book that one works with holds, as the codebook itself counts it. */
function useInBook(): { readonly codes: number | undefined; readonly themes: number | undefined } {
  const codes = useAsk('codes.list', {}, { quietly: true }).data;
  const current = codes?.filter(({ retiredAt }) => retiredAt === null);
  const themes = current?.filter(({ kind }) => kind === 'theme').length;
  return { codes: current?.filter(({ kind }) => kind === 'code').length, themes };
}

type PlaceLinkProps = { readonly place: Place; readonly count: number | undefined };

function PlaceLink({ place, count }: PlaceLinkProps) {
  return (
    <Link to={place.to} className={styles['place']}>
      <span className={styles['icon']}>
        <Icon name={place.icon} />
      </span>
      <span className={styles['label']}>{place.label}</span>{' '}
      <span className={styles['count']}>{count?.toLocaleString('en')}</span>
    </Link>
  );
}

/** The places of the workbench, with how much each holds; a narrow window shows their icons alone. */
export function Navigation({ info }: NavigationProps) {
  const own = { unsettled: useUnsettled(), ...useInBook() };
  const countOf = ({ counts }: Place): number | undefined =>
    counts === null
      ? undefined
      : counts === 'unsettled' || counts === 'codes' || counts === 'themes'
        ? own[counts]
        : info?.[counts];
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
            <PlaceLink key={place.to} place={place} count={countOf(place)} />
          ))}
        </div>
      ))}
    </nav>
  );
}
