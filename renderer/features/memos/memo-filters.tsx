import { MemoKind } from '#shared/contract/memos.ts';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { Select } from '../../ui/select/select.tsx';
import { kindWords } from './memo-words.ts';
import styles from './memos.module.css';

const all = 'all';

const kinds = [
  { id: all, label: 'All kinds' },
  ...MemoKind.options.map((kind) => ({ id: kind, label: kindWords[kind] })),
];

type MemoFiltersProps = {
  readonly kind: MemoKind | undefined;
  readonly words: string;
  readonly onChange: (change: { readonly kind?: string; readonly words?: string }) => void;
};

/** Which memos are listed: of one kind, with some words. */
export function MemoFilters({ kind, words, onChange }: MemoFiltersProps) {
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
      <Select
        label="Kind of memos"
        isLabelHidden
        options={kinds}
        value={kind ?? all}
        onChange={(id) => {
          onChange({ kind: id === all ? '' : id });
        }}
      />
    </div>
  );
}
