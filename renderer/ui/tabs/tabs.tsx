import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './tabs.module.css';

export interface TabEntry {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
  readonly isDisabled?: boolean;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabEntry[];
  readonly value?: string | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
}

export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <AriaTabs
      {...given({ selectedKey: value })}
      onSelectionChange={(key) => onChange?.(String(key))}
      className={classNames(styles['tabs'])}
    >
      <TabList aria-label={label} className={classNames(styles['list'])}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            isDisabled={tab.isDisabled ?? false}
            className={classNames(styles['tab'])}
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className={classNames(styles['count'])}>{tab.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
