import type { ReactNode } from 'react';
import { Header, MenuSection as AriaMenuSection } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './menu.module.css';

export interface MenuSectionProps {
  /** Shown above; without it, only a line parts the section from the one before, and `label` names it. */
  readonly title?: string;
  readonly label?: string;
  readonly children: ReactNode;
  /** Makes its items choices: one, or any number of them. */
  readonly choice?: 'one' | 'many';
  readonly selected?: readonly string[];
  readonly onSelect?: (ids: readonly string[]) => void;
}

export function MenuSection({ title, label, children, choice, selected, onSelect }: MenuSectionProps) {
  const choosing =
    choice === undefined
      ? {}
      : {
          selectionMode: choice === 'one' ? ('single' as const) : ('multiple' as const),
          disallowEmptySelection: choice === 'one',
          selectedKeys: selected ?? [],
          onSelectionChange: (keys: Iterable<string | number> | 'all') => {
            if (keys !== 'all') onSelect?.([...keys].map(String));
          },
        };
  return (
    <AriaMenuSection
      {...choosing}
      {...given({ 'aria-label': title === undefined ? label : undefined })}
      className={classNames(styles['section'])}
    >
      {title === undefined ? null : <Header className={classNames(styles['title'])}>{title}</Header>}
      {children}
    </AriaMenuSection>
  );
}
