import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { Option } from './option.ts';
import styles from './list-box.module.css';

export interface ListBoxProps {
  readonly options: readonly Option[];
  /** What stands there when nothing fits. */
  readonly empty?: ReactNode;
}

/** The list that a select or a combo box opens; it takes its name and its choice from them. */
export function ListBox({ options, empty = 'Nothing fits' }: ListBoxProps) {
  return (
    <AriaListBox
      items={options}
      className={classNames(styles['list'])}
      renderEmptyState={() => <div className={classNames(styles['empty'])}>{empty}</div>}
    >
      {(option) => (
        <ListBoxItem
          {...given({ isDisabled: option.isDisabled })}
          id={option.id}
          textValue={option.label}
          className={classNames(styles['option'])}
        >
          {({ isSelected }) => (
            <>
              {option.mark}
              <span className={classNames(styles['label'])}>{option.label}</span>
              {isSelected ? (
                <span className={classNames(styles['check'])}>
                  <Icon name="check" size={14} />
                </span>
              ) : null}
              {option.hint === undefined ? null : (
                <span className={classNames(styles['hint'])}>{option.hint}</span>
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </AriaListBox>
  );
}
