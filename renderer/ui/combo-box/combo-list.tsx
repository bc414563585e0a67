import { Icon } from '../icon/icon.tsx';
import type { Option } from '../list-box/option.ts';
import { PickRow, PickRows } from '../pick-list/pick-row.tsx';

export interface ComboListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly active: string | null;
  readonly onPoint: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

export function ComboList({ id, label, options, chosen, active, onPoint, onChoose }: ComboListProps) {
  return (
    <PickRows
      id={id}
      label={label}
      isEmpty={options.length === 0}
      empty="Nothing fits"
      onPoint={onPoint}
      onPick={onChoose}
    >
      {options.map((option) => (
        <PickRow
          key={option.id}
          listId={id}
          entryId={option.id}
          label={option.label}
          mark={option.mark}
          hint={option.id === chosen ? <Icon name="check" size={14} /> : option.hint}
          isActive={option.id === active}
          isDisabled={option.isDisabled ?? false}
        />
      ))}
    </PickRows>
  );
}
