import type { Code } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { Select } from '../../../ui/select/select.tsx';
import { CodeMark } from '../../evidence/index.ts';

type CodeSelectProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly value: string | null;
  readonly onChange: (codeId: string) => void;
};

/** One code or theme of the codebook, in the order of the tree. */
export function CodeSelect({ label, codes, value, onChange }: CodeSelectProps) {
  return (
    <Select
      label={label}
      isLabelHidden
      placeholder="Choose a code"
      options={inTreeOrder(codes).map(({ code }) => ({
        id: code.id,
        label: code.name,
        mark: <CodeMark code={code} />,
        ...(code.kind === 'theme' ? { hint: 'theme' } : {}),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
