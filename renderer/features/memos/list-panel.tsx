import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel/panel.tsx';
import { usualPanel, useSidePanels } from '../screen/index.ts';

type ListPanelProps = { readonly title: string; readonly children: ReactNode };

/** The list at the left, which folds and keeps its width. */
export function ListPanel({ title, children }: ListPanelProps) {
  const { width, isFolded } = useSidePanels(({ byLabel }) => byLabel[title]) ?? usualPanel;
  const change = useSidePanels((panels) => panels.change);
  return (
    <Panel
      side="left"
      title={title}
      width={width}
      onWidthChange={(next) => {
        change(title, { width: next });
      }}
      isFolded={isFolded}
      onFoldedChange={(next) => {
        change(title, { isFolded: next });
      }}
    >
      {children}
    </Panel>
  );
}
