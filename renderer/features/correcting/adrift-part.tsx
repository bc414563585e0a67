import { useNavigate } from '@tanstack/react-router';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { StandingRow } from './standing-row.tsx';
import styles from './versions.module.css';

const nothing: readonly never[] = [];

/** What lost its words when the source was replaced; nothing where nothing did. */
export function AdriftPart({ sourceId }: { readonly sourceId: string }) {
  const navigate = useNavigate();
  const adrift = useAsk('corrections.adrift', { sourceId }).data ?? nothing;
  const letGo = useDo('corrections.letGo');
  if (adrift.length === 0) {
    return null;
  }
  return (
    <section className={styles['part']} aria-labelledby="source-adrift">
      <h3 id="source-adrift" className={styles['heading']}>
        {countOf(adrift.length, 'stretch', 'stretches')} without words
      </h3>
      <p className={styles['quiet']}>
        {adrift.length === 1 ? 'It' : 'They'} could not be carried over from an earlier version.
      </p>
      <ul className={styles['list']}>
        {adrift.map((standing) => (
          <StandingRow key={standing.id} standing={standing}>
            <div className={styles['acts']}>
              <Button
                label={`Place ${standing.name} anew`}
                onPress={() =>
                  void navigate({
                    to: '/sources/$sourceId',
                    params: { sourceId },
                    search: { place: standing.id },
                  })
                }
              >
                Place anew
              </Button>
              <Button
                kind="quiet"
                label={`Let ${standing.name} go`}
                onPress={() => void letGo({ adriftId: standing.id })}
              >
                Let go
              </Button>
            </div>
          </StandingRow>
        ))}
      </ul>
    </section>
  );
}
