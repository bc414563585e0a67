import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { ScreenBar } from '../../screen/index.ts';
import { backToNowCommand, stepEarlierCommand, stepLaterCommand } from '../history.commands.ts';
import type { HistoryView } from '../use-history-view.ts';
import { CodebookThen } from './codebook-then.tsx';
import { PastBanner } from './past-banner.tsx';
import { SourceThen } from './source-then.tsx';
import { ThingsThen } from './things-then.tsx';
import styles from '../history.module.css';

type PastScreenProps = { readonly view: HistoryView; readonly number: number };

/** The study as it stood after a step: its codebook, or one of its sources, to be read only. */
export function PastScreen({ view, number }: PastScreenProps) {
  const { asked, show } = view;
  const found = useAsk('history.then', { number }, { keepLast: true }).data;
  const before = found?.moment.before ?? null;
  const after = found?.moment.after ?? null;
  const back = (): void => {
    show({ at: '', source: '', reading: '' }, true);
  };
  const go = (at: number | null): void => {
    if (at !== null) show({ at });
  };
  const goEarlier = (): void => {
    go(before);
  };
  const goLater = (): void => {
    go(after);
  };
  useCommand(backToNowCommand, back);
  useCommand(stepEarlierCommand, goEarlier, before !== null);
  useCommand(stepLaterCommand, goLater, after !== null);
  const source = found?.sources.find(({ id }) => id === asked.source);
  if (found === undefined) {
    return (
      <>
        <ScreenBar title="As it stood" />
        <div className={styles['waiting']}>
          <Skeleton lines={6} label="The study of that time is on its way" />
        </div>
      </>
    );
  }
  return (
    <>
      <ScreenBar title="As it stood" sub={source?.title ?? 'Codebook'} />
      <PastBanner then={found.moment} onGo={go} onBack={back} />
      <div className={styles['pastParts']}>
        <ThingsThen view={view} sources={found.sources} />
        {source === undefined ? (
          <CodebookThen number={number} isGone={asked.source !== undefined} />
        ) : (
          <SourceThen number={number} sourceId={source.id} view={view} />
        )}
      </div>
    </>
  );
}
