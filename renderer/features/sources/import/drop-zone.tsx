import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Icon } from '../../../ui/icon/icon.tsx';
import { filesOfDrop } from './files-of-drop.ts';
import styles from './drop-zone.module.css';

type DropZoneProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** A whole screen that files and folders can be dropped on; it says so while they are held over it. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  // Entering a child is told before leaving its parent, so that only the count says whether it was left.
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const move = (event: DragEvent, by: number): void => {
    if (hasFiles(event)) {
      depth.current += by;
      setOver(depth.current > 0);
    }
  };
  return (
    <div
      role="presentation"
      className={styles['zone']}
      onDragEnter={(event) => {
        move(event, 1);
      }}
      onDragLeave={(event) => {
        move(event, -1);
      }}
      onDragOver={(event) => {
        if (hasFiles(event)) {
          event.preventDefault();
        }
      }}
      onDrop={(event) => {
        if (hasFiles(event)) {
          event.preventDefault();
          depth.current = 0;
          setOver(false);
          void filesOfDrop(event.dataTransfer).then(onFiles);
        }
      }}
    >
      {children}
      {isOver ? (
        <div className={styles['over']}>
          <p className={styles['words']}>
            <Icon name="import" size={20} />
            Drop to import
          </p>
        </div>
      ) : null}
    </div>
  );
}
