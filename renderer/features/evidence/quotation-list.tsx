import { useState, type ReactNode } from 'react';
import { arrowSteps } from '../../ui/arrow-steps/arrow-steps.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './evidence.module.css';

type QuotationListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

const atOnce = 40;

/** The first button of every quotation: the way to its place. */
const listen = arrowSteps('figure > :last-child > button:first-child');

/** Quotations below each other, a screenful or two at first; the arrows lead from one to the next. */
export function QuotationList<Item>({ label, items, idOf, children }: QuotationListProps<Item>) {
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  return (
    <div role="presentation" className={styles['list']} onKeyDown={listen}>
      <ol aria-label={label} className={styles['list']}>
        {items.slice(0, shown).map((item) => (
          <li key={idOf(item)} data-quotation={idOf(item)}>
            {children(item)}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Button
          onPress={() => {
            setShown(shown + atOnce);
          }}
        >
          {`Show ${Math.min(atOnce, left)} more of ${left}`}
        </Button>
      ) : null}
    </div>
  );
}
