import { memo } from 'react';
import type { NameHit } from '#shared/contract/pseudonyms.ts';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { Decision } from './decisions.ts';
import styles from './pseudonyms.module.css';

type HitRowProps = {
  readonly hit: NameHit;
  readonly decision: Decision;
  readonly onDecide: (hit: NameHit, decision: Decision) => void;
};

const segments = [
  { id: 'replace', label: 'Replace' },
  { id: 'leave', label: 'Leave' },
  { id: 'other', label: 'Other' },
] as const;

/** One place where a name stands, in its words, with what will stand there. */
export const HitRow = memo(function HitRow({ hit, decision, onDecide }: HitRowProps) {
  const { context, contextStart, found, replacement, about, isFixed } = hit;
  const now = decision.what === 'other' ? decision.text : replacement;
  return (
    <li className={styles['hit']}>
      <p className={styles['context']}>
        {hit.in === 'text' ? null : <span className={styles['about']}>{about}</span>}
        {context.slice(0, contextStart)}
        {decision.what === 'leave' || isFixed ? (
          <mark className={styles['left']}>{found}</mark>
        ) : (
          <>
            <del className={styles['name']}>{found}</del>
            <ins className={styles['pseudonym']}>{now}</ins>
          </>
        )}
        {context.slice(contextStart + found.length)}
      </p>
      {isFixed ? (
        <p className={styles['fixed']}>Stays: its round is over. A copy replaces it.</p>
      ) : (
        <div className={styles['choice']}>
          {decision.what === 'other' ? (
            <TextField
              label={`Other words for ${found}`}
              isLabelHidden
              autoFocus
              value={decision.text}
              onChange={(text) => {
                onDecide(hit, { what: 'other', text });
              }}
            />
          ) : null}
          <SegmentedControl
            label={`What becomes of ${found} here`}
            segments={segments}
            value={decision.what}
            onChange={(what) => {
              onDecide(
                hit,
                what === 'other'
                  ? { what, text: replacement }
                  : { what: what === 'leave' ? 'leave' : 'replace' },
              );
            }}
          />
        </div>
      )}
    </li>
  );
});
