import type { BoardCode } from '#shared/contract/reconciliation.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { CoderMark } from '../../rounds/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { falseFriend } from './board-items.ts';
import styles from './codes.module.css';

type CodeCardProps = {
  readonly reconciliation: Reconciliation;
  readonly code: BoardCode;
  readonly isChosen: boolean;
  readonly isHeld: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  /** Of the item that this code is the first of. */
  readonly itemId: string | undefined;
  readonly onPress: (isHolding: boolean) => void;
};

/** A coder's code on the board: name, use, meaning, and words it was used for. */
export function CodeCard({ reconciliation, code, isChosen, isHeld, isStop, itemId, onPress }: CodeCardProps) {
  const { coders, book, boardCodes } = reconciliation;
  const friend = falseFriend(code, boardCodes, book.unitsOf);
  const example = code.examples[0];
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      data-held={isHeld}
      data-item={itemId}
      tabIndex={isStop ? 0 : -1}
      className={styles['card']}
      onClick={(event) => {
        onPress(event.shiftKey || event.ctrlKey || event.metaKey);
      }}
    >
      <span className={styles['cardHead']}>
        <CoderMark coders={coders} coderId={code.coderId} size="small" />
        <CodeSwatch hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'} />
        <span className={styles['cardName']}>{code.name}</span>
        <span className={styles['cardUses']}>
          {isHeld ? 'held, ' : ''}
          {countOf(code.uses, 'use')}
        </span>
      </span>
      {code.definition === '' ? null : <span className={styles['cardDefinition']}>{code.definition}</span>}
      {example === undefined ? null : <span className={styles['cardExample']}>“{saidIn(example)}”</span>}
      {friend === null ? null : (
        <span className={styles['cardWarning']}>
          <Icon name="warning" size={14} />
          {coders.short(friend.coderId)} has a code of this name too, never on the same episodes. Check that
          it means the same.
        </span>
      )}
    </button>
  );
}
