import type { ReactNode } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import type { TreeNode } from './tree-node.ts';
import styles from './tree.module.css';

/** One row with the rows below it. A function and not a component, as a collection reads its items' elements. */
export function treeRow(node: TreeNode, isMovable: boolean): ReactNode {
  const { id, name, count, mark, note, children = [] } = node;
  return (
    <TreeItem id={id} key={id} textValue={name} className={classNames(styles['row'])}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div className={classNames(styles['parts'])}>
            {hasChildItems ? (
              <Button
                slot="chevron"
                aria-label={isExpanded ? 'Fold' : 'Unfold'}
                className={classNames(styles['fold'])}
              >
                <Icon name="chevron-right" size={14} />
              </Button>
            ) : (
              <span className={classNames(styles['leaf'])} />
            )}
            {mark}
            <span className={classNames(styles['name'], hasChildItems && styles['branch'])}>{name}</span>
            {note === undefined ? null : <span className={classNames(styles['note'])}>{note}</span>}
            {count === undefined ? null : <span className={classNames(styles['count'])}>{count}</span>}
            {isMovable ? (
              <Button slot="drag" aria-label={`Move ${name}`} className={classNames(styles['handle'])}>
                <Icon name="drag" size={14} />
              </Button>
            ) : null}
          </div>
        )}
      </TreeItemContent>
      <Collection items={children} dependencies={[isMovable]}>
        {(child) => treeRow(child, isMovable)}
      </Collection>
    </TreeItem>
  );
}
