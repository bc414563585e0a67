import { useState } from 'react';
import { fitting } from '../combo-box/fitting.ts';
import { Dialog } from '../dialog/dialog.tsx';
import type { PickOption } from './pick-entries.ts';
import { PickList } from './pick-list.tsx';

type PickOrCreateDialogProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly PickOption[];
  /** Whether something has this name already, so that it isn’t offered to be made. */
  readonly isTaken: (name: string) => boolean;
  readonly onPick: (id: string) => void;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
};

/** Words are written, and one of the things that fit is taken, or a new one of that name made on the spot. */
export function PickOrCreateDialog(props: PickOrCreateDialogProps) {
  const { label, placeholder, options, isTaken, onPick, onCreate, onClose } = props;
  const [text, setText] = useState('');
  const name = text.trim();
  const isNew = name !== '' && !isTaken(name);
  const create = {
    id: 'create',
    label: `Create “${name}”`,
    onAction: () => {
      onCreate(name);
    },
  };
  return (
    <Dialog
      title={label}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <PickList
        label={label}
        text={text}
        placeholder={placeholder}
        onTextChange={setText}
        options={fitting(options, text)}
        actions={isNew ? [create] : []}
        onPick={onPick}
      />
    </Dialog>
  );
}
