import { useState } from 'react';
import type { TogetherHow } from '#shared/contract/codes-together.ts';
import type { QueryLayer } from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { QuotationList } from '../../evidence/index.ts';
import { MarkedPlace } from './marked-place.tsx';
import styles from './compare.module.css';

type PlacesListProps = {
  readonly codeIds: readonly [string, string];
  readonly how: TogetherHow;
  readonly layer: QueryLayer;
  readonly where: Conditions;
  readonly names: readonly [string, string];
};

const few = 200;
const many = 10_000;

/** The places where two codes stand together, with the words of each marked. */
export function PlacesList({ codeIds, how, layer, where, names }: PlacesListProps) {
  const [limit, setLimit] = useState(few);
  const [first, second] = codeIds;
  const answer = useAsk('codes.placesTogether', { codeIds: [first, second], how, layer, where, limit }).data;
  if (answer === undefined) {
    return <Skeleton lines={4} label="Looking up the places" />;
  }
  if (answer.total === 0) {
    return (
      <p className={styles['quiet']}>
        {how === 'episode' ? 'No episode carries both.' : 'No words carry both.'}
      </p>
    );
  }
  return (
    <>
      <p className={styles['key']}>
        <mark className={styles['first']}>{names[0]}</mark>
        <mark className={styles['second']}>{names[1]}</mark>
        <mark className={styles['both']}>both</mark>
      </p>
      <QuotationList
        label="Places with both"
        items={answer.places}
        idOf={({ sourceId, start, end }) => `${sourceId} ${start} ${end}`}
      >
        {(place) => <MarkedPlace place={place} />}
      </QuotationList>
      {answer.total > answer.places.length ? (
        <Button
          onPress={() => {
            setLimit(many);
          }}
        >
          {`Read all ${answer.total.toLocaleString('en')}`}
        </Button>
      ) : null}
    </>
  );
}
