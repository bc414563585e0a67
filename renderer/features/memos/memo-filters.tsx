import { MemoKind, type Memo } from '#shared/contract/memos.ts';
import type { Option } from '../../ui/list-box/option.ts';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { Select } from '../../ui/select/select.tsx';
import type { Coders } from '../rounds/index.ts';
import { kindWords, subjectWords } from './memo-words.ts';
import type { MemoOrder, MemosSearch } from './memos-search.ts';
import styles from './memos.module.css';

const all = 'all';

const kinds: readonly Option[] = [
  { id: all, label: 'All kinds' },
  ...MemoKind.options.map((kind) => ({ id: kind, label: kindWords[kind] })),
];

const orderWords: Readonly<Record<MemoOrder, string>> = {
  changed: 'Changed last',
  written: 'As written',
  about: 'By subject',
};

const orderOptions: readonly Option[] = Object.entries(orderWords).map(([id, label]) => ({ id, label }));

/** Things of the kinds that there are memos about, and the very thing that was asked for. */
function subjectOptions(memos: readonly Memo[], { on }: MemosSearch): readonly Option[] {
  const present = new Set<string>(memos.map(({ about }) => about.kind));
  const asked = memos.find(({ about }) => about.id === on);
  return [
    { id: all, label: 'About anything' },
    ...(on === undefined ? [] : [{ id: on, label: asked?.aboutName ?? 'One thing' }]),
    ...Object.entries(subjectWords).flatMap(([id, label]) => (present.has(id) ? [{ id, label }] : [])),
  ];
}

type MemoFiltersProps = {
  readonly asked: MemosSearch;
  readonly memos: readonly Memo[];
  readonly coders: Coders;
  readonly onChange: (change: { readonly [Key in keyof MemosSearch]?: string }) => void;
};

/** Which memos are listed, and in which order. */
export function MemoFilters({ asked, memos, coders, onChange }: MemoFiltersProps) {
  const { kind, about, on, coder, words = '', order = 'changed' } = asked;
  const writers = [...new Set(memos.map(({ coderId }) => coderId))];
  return (
    <div className={styles['filters']}>
      <SearchField
        label="Memos with these words"
        isLabelHidden
        placeholder="Filter by words"
        value={words}
        onChange={(next) => {
          onChange({ words: next });
        }}
      />
      <div className={styles['choices']}>
        <Select
          label="Kind of memos"
          isLabelHidden
          options={kinds}
          value={kind ?? all}
          onChange={(id) => {
            onChange({ kind: id === all ? '' : id });
          }}
        />
        <Select
          label="What the memos are about"
          isLabelHidden
          options={subjectOptions(memos, asked)}
          value={on ?? about ?? all}
          onChange={(id) => {
            onChange({ on: '', about: id === all || id === on ? '' : id, ...(id === on ? { on: id } : {}) });
          }}
        />
        <Select
          label="Whose memos"
          isLabelHidden
          options={[
            { id: all, label: 'All coders' },
            ...writers.map((id) => ({ id, label: coders.name(id) })),
          ]}
          value={coder ?? all}
          onChange={(id) => {
            onChange({ coder: id === all ? '' : id });
          }}
        />
        <Select
          label="Order of the memos"
          isLabelHidden
          options={orderOptions}
          value={order}
          onChange={(id) => {
            onChange({ order: id });
          }}
        />
      </div>
    </div>
  );
}
