import styles from './evidence.module.css';

/** Says in words that a quotation is pinned, or the exemplar of its code. */
export function PinMark({ isExemplar }: { readonly isExemplar: boolean }) {
  return (
    <span className={styles['pin']}>
      <span aria-hidden="true">{isExemplar ? '★' : '❝'}</span>
      {isExemplar ? 'Exemplar' : 'Pinned'}
    </span>
  );
}
