import { useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { inTreeOrder } from '#shared/domain/code/tree.ts';
import { fuzzyRank } from '#shared/text/fuzzy-rank.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CodeChip } from '../../../ui/code-chip/code-chip.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { CodeMark, patternOf } from '../../evidence/index.ts';
import { useCoders } from '../../rounds/index.ts';
import styles from '../queries.module.css';

type CodeSetProps = {
  /** What they are for, such as "Codes to find". */
  readonly label: string;
  readonly codes: readonly Code[];
  readonly codeIds: readonly string[];
  readonly onChange: (codeIds: string[]) => void;
  /** Opens at once, where it was just asked for. */
  readonly isBegun?: boolean;
};

/** Any of some codes: chips that can be taken away, and a list to add from. */
export function CodeSet({ label, codes, codeIds, onChange, isBegun = false }: CodeSetProps) {
  const [isOpen, setOpen] = useState(isBegun);
  const [query, setQuery] = useState('');
  const coders = useCoders();
  const hintOf = ({ kind, coderId }: Code): { readonly hint?: string } =>
    kind === 'theme' ? { hint: 'theme' } : coderId === null ? {} : { hint: coders.name(coderId) };
  const fitting = inTreeOrder(codes)
    .filter(({ code }) => !codeIds.includes(code.id))
    .map(({ code }) => ({ code, rank: fuzzyRank(code.name, query.trim()) }))
    .filter(({ rank }) => rank !== null)
    // The study's own come before those that coders named for themselves, which may bear the same names.
    .toSorted(
      (one, other) =>
        (one.rank ?? 0) - (other.rank ?? 0) ||
        Number(one.code.coderId !== null) - Number(other.code.coderId !== null),
    );
  return (
    <span role="group" aria-label={label} className={styles['set']}>
      {codeIds.map((id, at) => {
        const code = codes.find((one) => one.id === id);
        const remove = (): void => {
          onChange(codeIds.filter((one) => one !== id));
        };
        return (
          <span key={id} className={styles['member']}>
            {at === 0 ? null : 'or'}
            <CodeChip
              hue={code?.hue ?? 0}
              pattern={code === undefined ? 'solid' : patternOf(code)}
              onRemove={remove}
            >
              {code?.name ?? 'A code that is gone'}
            </CodeChip>
          </span>
        );
      })}
      <Popover
        label={label}
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={(next) => {
          setQuery('');
          setOpen(next);
        }}
        isBare
        trigger={
          <Button kind="quiet" icon={<Icon name="add" size={14} />}>
            {codeIds.length === 0 ? 'Choose a code' : 'Or'}
          </Button>
        }
      >
        <div className={styles['picker']}>
          <PickList
            label={label}
            text={query}
            onTextChange={setQuery}
            placeholder="Find a code or theme"
            options={fitting.map(({ code }) => ({
              id: code.id,
              label: code.name,
              mark: <CodeMark code={code} />,
              ...hintOf(code),
            }))}
            onPick={(id) => {
              onChange([...codeIds, id]);
              setOpen(false);
            }}
            empty={codes.length === 0 ? 'No codes yet' : 'No code fits'}
          />
        </div>
      </Popover>
    </span>
  );
}
