import { useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { PickOption } from '../../ui/pick-list/pick-entries.ts';
import { PickList } from '../../ui/pick-list/pick-list.tsx';
import type { Anchor } from '../../ui/popover/anchor.ts';
import { AnchoredPopover } from '../../ui/popover/popover.tsx';
import type { Lot } from './board-of.ts';

/** Where codes are put: under a theme that is there, a new one, or none. */
export type Destination = { readonly themeId: string } | { readonly newTheme: string } | 'none';

type ThemePickerProps = {
  readonly anchor: Anchor;
  readonly board: readonly Lot[];
  readonly codes: readonly Code[];
  readonly onPick: (to: Destination) => void;
  readonly onClose: () => void;
};

const none = 'none';
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Opens at a code: words are written, a theme is taken, or made on the spot. */
export function ThemePicker({ anchor, board, codes, onPick, onClose }: ThemePickerProps) {
  const [text, setText] = useState('');
  const words = fold(text).split(/\s+/u);
  const themes = board.flatMap(({ theme, placed }) =>
    theme === null ? [] : [{ theme, count: placed.length }],
  );
  const fitting: readonly PickOption[] = themes
    .filter(({ theme }) => words.every((word) => fold(theme.name).includes(word)))
    .map(({ theme, count }) => ({ id: theme.id, label: theme.name, hint: countOf(count, 'code') }));
  const name = text.trim();
  const isNew = name !== '' && !themes.some(({ theme }) => fold(theme.name) === fold(name));
  const canBeLoose = codes.some(({ parentId }) => parentId !== null) && name === '';
  const [first] = codes;
  const label =
    codes.length === 1 && first !== undefined
      ? `Put “${first.name}” under a theme`
      : `Put ${countOf(codes.length, 'code')} under a theme`;
  return (
    <AnchoredPopover
      isBare
      anchor={anchor}
      label={label}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <PickList
        label={label}
        text={text}
        placeholder={label}
        onTextChange={setText}
        options={canBeLoose ? [...fitting, { id: none, label: 'No theme' }] : fitting}
        actions={
          isNew
            ? [
                {
                  id: 'create',
                  label: `Create “${name}”`,
                  onAction: () => {
                    onPick({ newTheme: name });
                  },
                },
              ]
            : []
        }
        empty={isNew ? undefined : 'No themes yet. Write a name to make one.'}
        onPick={(id) => {
          onPick(id === none ? 'none' : { themeId: id });
        }}
      />
    </AnchoredPopover>
  );
}
