import { useEffect, useId, useImperativeHandle, useRef, type Ref } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { given } from '../internal/given.ts';
import { rowIdOf } from '../pick-list/pick-row.tsx';
import { Surface } from '../popover/surface.tsx';
import { ComboList } from './combo-list.tsx';
import { useCombo, type ComboOptions } from './use-combo.ts';

export interface ComboBoxProps extends FieldProps, ComboOptions {
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement | null> | undefined;
}

/**
 * A field to write in that offers what fits. `onChange` gets the id that was chosen, or `null` when the words are
 * no option; with `isFree` such words stay, and without it they go back to the choice.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, placeholder, isDisabled = false, ref } = props;
  const combo = useCombo(props);
  const { active, isOpen } = combo;
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);

  useEffect(() => {
    if (isOpen && active !== null)
      document.getElementById(rowIdOf(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, listId]);

  return (
    <TextField {...fieldState(props)} value={combo.text} onChange={combo.write} className={fieldStyles.field}>
      <FieldFrame {...props}>
        <Group ref={box} className={fieldStyles.box}>
          <Input
            ref={input}
            {...given({ placeholder })}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && active !== null ? rowIdOf(listId, active) : undefined}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            className={fieldStyles.innerText}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
            onKeyDown={combo.listen}
            onBlur={combo.leave}
          />
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Show all: ${label}`}
            disabled={isDisabled}
            className={fieldStyles.inside}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus();
              combo.open(isOpen ? 'closed' : 'all');
            }}
          >
            <Icon name="chevron-down" size={14} />
          </button>
        </Group>
      </FieldFrame>
      <Surface isNonModal isTriggerWide triggerRef={box} isOpen={isOpen} label={label}>
        <ComboList
          id={listId}
          label={label}
          options={combo.shown}
          chosen={combo.chosen}
          active={active}
          onPoint={combo.point}
          onChoose={combo.choose}
        />
      </Surface>
    </TextField>
  );
}
