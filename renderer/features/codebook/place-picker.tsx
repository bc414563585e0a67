import { useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { fitting } from '../../ui/combo-box/fitting.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { PickList } from '../../ui/pick-list/pick-list.tsx';

/** Where codes are put: under a theme, a new one, or at the top. */
export type Place = { readonly parentId: string | null; readonly newTheme?: string };

type PlacePickerProps = {
  readonly codes: readonly Code[];
  readonly themes: readonly Code[];
  readonly onPick: (to: Place) => void;
  readonly onClose: () => void;
};

const top = 'top';

/** Words are written, a theme is taken, or made on the spot. */
export function PlacePicker({ codes, themes, onPick, onClose }: PlacePickerProps) {
  const [text, setText] = useState('');
  const name = text.trim();
  const options = [
    ...themes.map(({ id, name: label }) => ({ id, label })),
    { id: top, label: 'No theme: at the top' },
  ];
  const label =
    codes.length === 1
      ? `Put “${codes[0]?.name ?? ''}” under a theme`
      : `Put ${countOf(codes.length, 'code')} under a theme`;
  const isNew = name !== '' && !themes.some((theme) => sameName(theme.name, name));
  return (
    <Dialog
      title={label}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <div>
        <PickList
          label={label}
          text={text}
          placeholder="Write the name of a theme"
          onTextChange={setText}
          options={fitting(options, text)}
          actions={
            isNew
              ? [
                  {
                    id: 'create',
                    label: `Create “${name}”`,
                    onAction: () => {
                      onPick({ parentId: null, newTheme: name });
                    },
                  },
                ]
              : []
          }
          onPick={(id) => {
            onPick({ parentId: id === top ? null : id });
          }}
        />
      </div>
    </Dialog>
  );
}
