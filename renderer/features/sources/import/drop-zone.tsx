import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../../../ui/icon/icon.tsx';
import { filesOfDrop } from './files-of-drop.ts';
import styles from './drop-zone.module.css';

type DropZoneProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** What is dragged, where that is files over a pane of the window; a dialog in front of it takes none. */
const filesIn = ({ dataTransfer, target }: DragEvent): DataTransfer | null =>
  dataTransfer?.types.includes('Files') === true &&
  target instanceof Element &&
  target.closest('[data-panes]') !== null
    ? dataTransfer
    : null;

/** Takes files and folders that are dropped anywhere in the window, and says so while they are held over it. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  // Entering a child is told before leaving its parent, so that only the count says whether it was left.
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const move = useEffectEvent((event: DragEvent, by: number): void => {
    if (filesIn(event) !== null) {
      depth.current += by;
      setOver(depth.current > 0);
    }
  });
  const take = useEffectEvent((event: DragEvent): void => {
    const transfer = filesIn(event);
    if (transfer !== null) {
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      void filesOfDrop(transfer).then(onFiles);
    }
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hold = (event: DragEvent): void => {
      const transfer = filesIn(event);
      if (transfer !== null) {
        event.preventDefault();
        transfer.dropEffect = 'copy';
      }
    };
    const enter = (event: DragEvent): void => {
      move(event, 1);
    };
    const leave = (event: DragEvent): void => {
      move(event, -1);
    };
    const drop = (event: DragEvent): void => {
      take(event);
    };
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => {
      controller.abort();
    };
  }, []);
  return (
    <div className={styles['zone']}>
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
