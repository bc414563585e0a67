import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Announcer } from '../announcer/announcer.tsx';
import { ToastRegion } from '../toast/toast-region.tsx';

export interface UiProviderProps {
  /** Language of the interface's own words, numbers and sorting. */
  readonly locale?: string;
  readonly children: ReactNode;
}

/** Stands once around the application: its language, its announcements, its toasts. */
export function UiProvider({ locale = 'en', children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      {children}
      <ToastRegion />
      <Announcer />
    </I18nProvider>
  );
}
