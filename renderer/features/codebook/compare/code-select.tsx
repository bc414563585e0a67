import type { Code } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { Select } from '../../../ui/select/select.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { useCoders } from '../../rounds/index.ts';

type CodeSelectProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly value: string | null;
  readonly onChange: (codeId: string) => void;
};

/** One code or theme, in the order of the tree; what coders named for themselves follows, with whose it is. */
export function CodeSelect({ label, codes, value, onChange }: CodeSelectProps) {
  const coders = useCoders();
  const inOrder = inTreeOrder(codes)
    .map(({ code }) => code)
    .toSorted((one, other) => Number(one.coderId !== null) - Number(other.coderId !== null));
  const hintOf = ({ kind, coderId }: Code): { readonly hint?: string } =>
    kind === 'theme' ? { hint: 'theme' } : coderId === null ? {} : { hint: coders.name(coderId) };
  return (
    <Select
      label={label}
      isLabelHidden
      placeholder="Choose a code"
      options={inOrder.map((code) => ({
        id: code.id,
        label: code.name,
        mark: <CodeMark code={code} />,
        ...hintOf(code),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
