import type { Ref } from 'react';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { findCodeCommand } from '../codebook.commands.ts';
import { shownChoices, type Shown } from './code-filter.ts';
import { orderChoices, type Order } from './sort-branches.ts';
import styles from '../codebook.module.css';

type TreeToolsProps = {
  readonly search: Ref<HTMLInputElement>;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly show: Shown;
  readonly onShow: (show: Shown) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
};

/** Finds codes by their words, shows some of them, and puts them in an order. */
export function TreeTools({ search, words, onWords, show, onShow, order, onOrder }: TreeToolsProps) {
  return (
    <div className={styles['tools']}>
      <SearchField
        ref={search}
        label="Find a code"
        isLabelHidden
        placeholder="Find a code"
        shortcut={findCodeCommand}
        value={words}
        onChange={onWords}
      />
      <Select
        label="Which codes"
        isLabelHidden
        options={shownChoices}
        value={show}
        onChange={(id) => {
          onShow(shownChoices.find((choice) => choice.id === id)?.id ?? 'all');
        }}
      />
      <Select
        label="Order"
        isLabelHidden
        options={orderChoices}
        value={order}
        onChange={(id) => {
          onOrder(orderChoices.find((choice) => choice.id === id)?.id ?? 'hand');
        }}
      />
    </div>
  );
}
