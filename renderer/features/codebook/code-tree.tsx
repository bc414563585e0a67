import { useMemo, useState } from 'react';
import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import { useDo } from '../../data/use-do.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import type { TreeNode } from '../../ui/tree/tree-node.ts';
import { Tree } from '../../ui/tree/tree.tsx';
import { CodeMark } from '../evidence/index.ts';
import { Figures } from './figures.tsx';
import { moveOfTree } from './move-of-tree.ts';
import type { CodeBranch } from './nest-codes.ts';
import styles from './codebook.module.css';

type CodeTreeProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly branches: readonly CodeBranch[];
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly selected: string | null;
  readonly onSelect: (codeId: string | null) => void;
  /** Without these the tree is only read. */
  readonly onRename?: ((codeId: string) => void) | undefined;
  readonly onRemove?: ((codeId: string) => void) | undefined;
};

const branchIds = (branches: readonly CodeBranch[]): readonly string[] =>
  branches.flatMap(({ code, below }) => (below.length === 0 ? [] : [code.id, ...branchIds(below)]));

/** Themes and codes with how often each was used; arranged by dragging or by Alt with an arrow key. */
export function CodeTree(props: CodeTreeProps) {
  const { label, codes, branches, counts, selected, onSelect, onRename, onRemove } = props;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const moveCodes = useDo('codes.move');
  const nodes = useMemo(() => {
    const nodeOf = ({ code, below }: CodeBranch): TreeNode => ({
      id: code.id,
      name: code.name,
      mark:
        code.kind === 'theme' ? (
          <span className={styles['themeMark']}>
            <Icon name="theme" size={14} />
          </span>
        ) : (
          <CodeMark code={code} />
        ),
      count: <Figures count={counts.get(code.id)} />,
      children: below.map(nodeOf),
    });
    return branches.map(nodeOf);
  }, [branches, counts]);
  const withChildren = branchIds(branches);
  const canChange = onRename !== undefined;
  return (
    <Tree
      label={label}
      nodes={nodes}
      choice="one"
      selected={selected !== null && codes.some(({ id }) => id === selected) ? [selected] : []}
      onSelect={([id]) => {
        onSelect(id ?? null);
      }}
      expanded={withChildren.filter((id) => !folded.has(id))}
      onExpand={(ids) => {
        setFolded(new Set(withChildren.filter((id) => !ids.includes(id))));
      }}
      onMove={
        canChange
          ? (move) => {
              const input = moveOfTree(codes, move);
              if (input !== null) {
                void moveCodes(input);
              }
            }
          : undefined
      }
      onRename={
        canChange
          ? (id) => {
              onSelect(id);
              onRename(id);
            }
          : undefined
      }
      onRemove={onRemove}
    />
  );
}
