import { useMemo, useState } from 'react';
import type { Code, CodeCount } from '#shared/contract/codebook.ts';
import { useDo } from '../../../data/use-do.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { TreeNode } from '../../../ui/tree/tree-node.ts';
import { Tree } from '../../../ui/tree/tree.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { Figures } from './figures.tsx';
import { moveOfTree } from './move-of-tree.ts';
import type { CodeBranch } from './nest-codes.ts';
import styles from '../codebook.module.css';

type CodeTreeProps = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly branches: readonly CodeBranch[];
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly selected: readonly string[];
  readonly onSelect: (codeIds: readonly string[]) => void;
  /** Several can be chosen at once. */
  readonly isForMany?: boolean;
  /** The order is that of the book, so that codes can be arranged. */
  readonly canArrange?: boolean;
  /** Without these the tree is only read. */
  readonly onRename?: ((codeId: string) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
};

const branchIds = (branches: readonly CodeBranch[]): readonly string[] =>
  branches.flatMap(({ code, below }) => (below.length === 0 ? [] : [code.id, ...branchIds(below)]));

const noteOf = ({ retiredAt, mergedIntoId }: Code): { note?: string } =>
  retiredAt === null ? {} : { note: mergedIntoId === null ? 'retired' : 'merged' };

/** Themes and codes with how often each was used; arranged by dragging or by Alt with an arrow key. */
export function CodeTree(props: CodeTreeProps) {
  const { label, codes, branches, counts, selected, onSelect, onRename, onRemove } = props;
  const { isForMany = false, canArrange = true } = props;
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
      ...noteOf(code),
      count: <Figures count={counts.get(code.id)} />,
      children: below.map(nodeOf),
    });
    return branches.map(nodeOf);
  }, [branches, counts]);
  const withChildren = branchIds(branches);
  const canChange = onRename !== undefined;
  return (
    <Tree
      // What can be dragged at all is settled when a tree is made.
      key={canArrange ? 'arranged' : 'sorted'}
      label={label}
      nodes={nodes}
      choice={isForMany ? 'many' : 'one'}
      selected={selected.filter((id) => codes.some((code) => code.id === id))}
      isChosenElsewhere={selected.some((id) => codes.every((code) => code.id !== id))}
      onSelect={onSelect}
      expanded={withChildren.filter((id) => !folded.has(id))}
      onExpand={(ids) => {
        setFolded(new Set(withChildren.filter((id) => !ids.includes(id))));
      }}
      onMove={
        canChange && canArrange
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
              onSelect([id]);
              onRename(id);
            }
          : undefined
      }
      onRemove={
        onRemove === undefined
          ? undefined
          : (id) => {
              if (!selected.includes(id)) {
                onSelect([id]);
              }
              onRemove();
            }
      }
    />
  );
}
