import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { ListBox } from '../list-box/list-box.tsx';
import type { Option } from '../list-box/option.ts';
import { Surface } from '../popover/surface.tsx';
import styles from './select.module.css';

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The id of what is chosen; `null` when nothing is. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
  readonly placeholder?: string | undefined;
}

export function Select(props: SelectProps) {
  const { options, value, defaultValue, onChange, placeholder = 'Choose' } = props;
  const chosen = (id: unknown) => options.find((option) => option.id === id);
  return (
    <AriaSelect
      {...fieldState(props)}
      {...given({ value, defaultValue })}
      placeholder={placeholder}
      onChange={(id) => {
        if (typeof id === 'string') onChange?.(id);
      }}
      className={fieldStyles.field}
    >
      <FieldFrame {...props}>
        <Button className={classNames(fieldStyles.box, styles['button'])}>
          <SelectValue<Option> className={classNames(styles['value'])}>
            {({ isPlaceholder, selectedItems, defaultChildren }) => {
              const option = chosen(selectedItems[0]?.id);
              if (isPlaceholder || option === undefined) return defaultChildren;
              return (
                <>
                  {option.mark}
                  <span className={classNames(styles['words'])}>{option.label}</span>
                </>
              );
            }}
          </SelectValue>
          <span className={classNames(styles['chevron'])}>
            <Icon name="chevrons-up-down" size={14} />
          </span>
        </Button>
        <Surface isTriggerWide>
          <ListBox options={options} />
        </Surface>
      </FieldFrame>
    </AriaSelect>
  );
}
