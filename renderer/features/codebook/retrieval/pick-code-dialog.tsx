import type { Code } from '#shared/contract/codebook.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { PickOrCreateDialog } from '../../../ui/pick-list/pick-or-create-dialog.tsx';
import { CodeMark } from '../../evidence/index.ts';

type PickCodeDialogProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly onPick: (picked: { readonly codeId: string } | { readonly newCode: string }) => void;
  readonly onClose: () => void;
};

/** A code that is picked, or made on the spot. */
export function PickCodeDialog({ label, codes, onPick, onClose }: PickCodeDialogProps) {
  return (
    <PickOrCreateDialog
      label={label}
      placeholder="Write the name of a code"
      options={codes.map((code) => ({
        id: code.id,
        label: code.name,
        mark: <CodeMark code={code} />,
        ...(code.kind === 'theme' ? { hint: 'theme' } : {}),
      }))}
      isTaken={(name) => codes.some((code) => sameName(code.name, name))}
      onPick={(codeId) => {
        onPick({ codeId });
      }}
      onCreate={(newCode) => {
        onPick({ newCode });
      }}
      onClose={onClose}
    />
  );
}
