import { useState } from 'react';
import type { NameHit } from '#shared/contract/pseudonyms.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { Button } from '../../ui/button/button.tsx';
import { decisionOn, groupsOf, hitKey, type Decision, type Decisions } from './decisions.ts';
import { HitRow } from './hit-row.tsx';
import styles from './pseudonyms.module.css';

type HitListProps = {
  readonly hits: readonly NameHit[];
  readonly decisions: Decisions;
  readonly onDecide: (hits: readonly NameHit[], decision: Decision) => void;
};

/** Places shown at once. */
const page = 200;

/** Every place where listed names stand, source by source, to be looked through. */
export function HitList({ hits, decisions, onDecide }: HitListProps) {
  const [most, setMost] = useState(page);
  return (
    <div className={styles['groups']}>
      {groupsOf(hits.slice(0, most)).map((group) => {
        const areLeft = group.hits.every((hit) => decisionOn(decisions, hit).what === 'leave');
        return (
          <section key={group.title} className={styles['group']} aria-label={group.title}>
            <header className={styles['head']}>
              <h2 className={styles['title']}>{group.title}</h2>
              <span className={styles['quiet']}>{countOf(group.hits.length, 'place')}</span>
              <Button
                kind="quiet"
                label={`${areLeft ? 'Replace' : 'Leave'} all in ${group.title}`}
                onPress={() => {
                  onDecide(group.hits, { what: areLeft ? 'replace' : 'leave' });
                }}
              >
                {areLeft ? 'Replace all' : 'Leave all'}
              </Button>
            </header>
            <ul className={styles['hits']}>
              {group.hits.map((hit) => (
                <HitRow
                  key={hitKey(hit)}
                  hit={hit}
                  decision={decisionOn(decisions, hit)}
                  onDecide={(one, decision) => {
                    onDecide([one], decision);
                  }}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {hits.length > most ? (
        <div>
          <Button
            onPress={() => {
              setMost(most + page);
            }}
          >
            {`Show more of ${hits.length.toLocaleString('en')} places`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
