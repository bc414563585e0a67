import { createElement, Fragment, type ReactNode } from 'react';
import type { FieldChange, ThingChange } from '#shared/contract/steps.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { momentInWords, useNow } from '../../screen/index.ts';
import styles from '../history.module.css';

type FieldChangedProps = { readonly field: FieldChange; readonly how: ThingChange['how'] };

type Piece = NonNullable<FieldChange['words']>[number];

/** A piece of a long text: what went out of it, what came in, what is the same around. */
function Piece({ how, text }: Piece): ReactNode {
  switch (how) {
    case 'removed':
      return <del>{text}</del>;
    case 'added':
      return <ins>{text}</ins>;
    case 'left out':
      return ' … ';
    case 'same':
      return text;
  }
}

/** They stand in the order of the text and are told by where they stand. */
const Pieces = ({ words }: { readonly words: readonly Piece[] }) =>
  createElement(Fragment, null, ...words.map(Piece));

/** One field of a thing: what it was and what it became. */
export function FieldChanged({ field, how }: FieldChangedProps) {
  const now = useNow();
  const { label, isMoment, before, after, words } = field;
  const tell = (value: string): string => (isMoment ? momentInWords(value, now) : value);
  const nothing = <span className={styles['nothing']}>nothing</span>;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {words !== null ? (
          <Pieces words={words} />
        ) : before === null && after === null ? (
          <span className={styles['nothing']}>changed</span>
        ) : how === 'added' ? (
          tell(after ?? '')
        ) : how === 'removed' ? (
          <del>{tell(before ?? '')}</del>
        ) : (
          <>
            {before === null ? nothing : <del>{tell(before)}</del>}
            <VisuallyHidden> became </VisuallyHidden>
            <span aria-hidden="true" className={styles['arrow']}>
              {' → '}
            </span>
            {after === null ? nothing : <ins>{tell(after)}</ins>}
          </>
        )}
      </dd>
    </>
  );
}
