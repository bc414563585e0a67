import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { ConditionChoices } from '../../participants/index.ts';
import type { SearchSearch } from '../search-search.ts';
import type { Asked } from './use-search.ts';
import styles from './passages.module.css';

type NarrowProps = { readonly asked: SearchSearch; readonly onChange: (change: Asked) => void };

/** Narrows the search to a source, a speaker, and participants by what is recorded of them. */
export function Narrow({ asked, onChange }: NarrowProps) {
  const sources = useAsk('sources.list', {}).data ?? [];
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const participants = useAsk('participants.list', {}).data ?? [];
  const labels = [...new Set(sources.flatMap(({ speakers }) => speakers.map(({ label }) => label)))];
  const count = [asked.source, asked.speaker, ...(asked.where ?? [])].filter(
    (one) => one !== undefined,
  ).length;
  return (
    <Popover
      label="Narrow the search"
      placement="bottom end"
      trigger={
        <Button icon={<Icon name="filter" size={14} />} isOn={count > 0}>
          {count === 0 ? 'Narrow' : `Narrowed by ${count}`}
        </Button>
      }
    >
      <div className={styles['narrow']}>
        <ComboBox
          label="Source"
          placeholder="All sources"
          options={sources.map(({ id, title }) => ({ id, label: title }))}
          value={asked.source ?? null}
          onChange={(source) => {
            onChange({ source: source ?? undefined });
          }}
        />
        <ComboBox
          label="Speaker"
          placeholder="Whoever speaks"
          options={labels.map((label) => ({ id: label, label }))}
          value={asked.speaker ?? null}
          onChange={(speaker) => {
            onChange({ speaker: speaker ?? undefined });
          }}
        />
        {attributes.length === 0 ? null : (
          <ConditionChoices
            attributes={attributes}
            participants={participants}
            where={asked.where ?? []}
            onChange={(where) => {
              onChange({ where: where.length === 0 ? undefined : where });
            }}
          />
        )}
        {count === 0 ? null : (
          <Button
            onPress={() => {
              onChange({ source: undefined, speaker: undefined, where: undefined });
            }}
          >
            Take all of it away
          </Button>
        )}
      </div>
    </Popover>
  );
}
