import { StepsScreen } from './list/steps-screen.tsx';
import { PastScreen } from './past/past-screen.tsx';
import { useHistoryView } from './use-history-view.ts';

/** The place for what was done: by whom, when, in words; for taking it back, and for seeing how the study stood. */
export function HistoryScreen() {
  const view = useHistoryView();
  const { at } = view.asked;
  return at === undefined ? <StepsScreen view={view} /> : <PastScreen view={view} number={at} />;
}
