import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import type { Search } from './use-search.ts';
import styles from './passages.module.css';

const roles = [
  { id: 'all', label: 'Everyone' },
  { id: 'participant', label: 'Participants' },
  { id: 'interviewer', label: 'Interviewers' },
] as const;

const states = [
  { id: 'any', label: 'All' },
  { id: 'uncoded', label: 'Not coded' },
  { id: 'coded', label: 'Coded' },
] as const;

const orders = [
  { id: 'rank', label: 'Best first' },
  { id: 'reading', label: 'In order' },
] as const;

/** Who says it, whether it is coded yet, and in which order it comes. */
export function Filters({ asked, change }: Pick<Search, 'asked' | 'change'>) {
  return (
    <div className={styles['filters']}>
      <SegmentedControl
        label="Who says it"
        segments={roles}
        value={asked.role ?? 'all'}
        onChange={(id) => {
          change({ role: id === 'participant' || id === 'interviewer' ? id : undefined });
        }}
      />
      <SegmentedControl
        label="Whether it is coded"
        segments={states}
        value={asked.coded ?? 'any'}
        onChange={(id) => {
          change({ coded: id === 'coded' || id === 'uncoded' ? id : undefined });
        }}
      />
      <SegmentedControl
        label="Order"
        segments={orders}
        value={asked.order ?? 'rank'}
        onChange={(id) => {
          change({ order: id === 'reading' ? id : undefined });
        }}
      />
    </div>
  );
}
