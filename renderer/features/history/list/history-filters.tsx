import type { Thing } from '#shared/contract/history.ts';
import { thingKinds } from '#shared/history/thing-kind.ts';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { Select } from '../../../ui/select/select.tsx';
import type { Coders } from '../../rounds/index.ts';
import { isFiltered } from '../history-filter.ts';
import type { HistoryView } from '../use-history-view.ts';
import { DayField } from './day-field.tsx';
import { ThingField } from './thing-field.tsx';
import { thingKindWords } from './thing-kind-words.ts';
import styles from '../history.module.css';

const all = 'all';

type HistoryFiltersProps = {
  readonly view: HistoryView;
  readonly coders: Coders;
  /** The thing that the steps are about, where it is one. */
  readonly about: Thing | null;
};

/** Which steps are shown: whose, about what, from when to when, with which words. */
export function HistoryFilters({ view: { asked, show }, coders, about }: HistoryFiltersProps) {
  return (
    <div className={styles['filters']} role="search" aria-label="Which steps">
      <div className={styles['words']}>
        <SearchField
          label="Steps with these words"
          isLabelHidden
          placeholder="Filter by words"
          value={asked.words ?? ''}
          onChange={(words) => {
            show({ words });
          }}
        />
      </div>
      <Select
        label="Whose steps"
        isLabelHidden
        options={[
          { id: all, label: 'Everyone’s steps' },
          ...coders.all.map(({ id, name }) => ({ id, label: `${name}’s steps` })),
        ]}
        value={asked.coder ?? all}
        onChange={(id) => {
          show({ coder: id === all ? '' : id });
        }}
      />
      <Select
        label="About what kind of thing"
        isLabelHidden
        options={[{ id: all, label: 'All kinds' }, ...thingKindWords.map(([id, label]) => ({ id, label }))]}
        value={asked.kind ?? all}
        onChange={(id) => {
          show({ kind: thingKinds.find((kind) => kind === id) ?? '' });
        }}
      />
      <div className={styles['thing']}>
        <ThingField
          about={about}
          onChange={(id) => {
            show({ about: id ?? '' });
          }}
        />
      </div>
      <DayField
        label="From"
        value={asked.from}
        onChange={(from) => {
          show({ from });
        }}
      />
      <DayField
        label="to"
        value={asked.to}
        onChange={(to) => {
          show({ to });
        }}
      />
      {isFiltered(asked) ? (
        <IconButton
          icon={<Icon name="close" />}
          label="Show all steps"
          onPress={() => {
            show({ coder: '', words: '', kind: '', about: '', from: '', to: '' });
          }}
        />
      ) : null}
    </div>
  );
}
