import { useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { fitting } from '../../../ui/combo-box/fitting.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { CodeMark } from '../../evidence/index.ts';

type PickCodeDialogProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly onPick: (picked: { readonly codeId: string } | { readonly newCode: string }) => void;
  readonly onClose: () => void;
};

/** Words are written, a code is taken, or made on the spot. */
export function PickCodeDialog({ label, codes, onPick, onClose }: PickCodeDialogProps) {
  const [text, setText] = useState('');
  const name = text.trim();
  const options = codes.map((code) => ({
    id: code.id,
    label: code.name,
    mark: <CodeMark code={code} />,
    ...(code.kind === 'theme' ? { hint: 'theme' } : {}),
  }));
  const isNew = name !== '' && !codes.some((code) => sameName(code.name, name));
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
        placeholder="Write the name of a code"
        onTextChange={setText}
        options={fitting(options, text)}
        actions={
          isNew
            ? [
                {
                  id: 'create',
                  label: `Create “${name}”`,
                  onAction: () => {
                    onPick({ newCode: name });
                  },
                },
              ]
            : []
        }
        onPick={(codeId) => {
          onPick({ codeId });
        }}
      />
    </Dialog>
  );
}
