import { createPortal } from 'react-dom';
import { useStore } from '../internal/store.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { announcements } from './announce.ts';
import styles from './announcer.module.css';

/** Where `announce` is heard. Stands once, outside the application, so that a dialog doesn't silence it. */
export function Announcer() {
  const { number, text, isUrgent } = useStore(announcements);
  const words = text === '' ? null : <span key={number}>{text}</span>;
  return createPortal(
    <div className={styles['announcer']} data-live-announcer="true">
      <VisuallyHidden>
        <span role="status">{isUrgent ? null : words}</span>
        <span role="alert">{isUrgent ? words : null}</span>
      </VisuallyHidden>
    </div>,
    document.body,
  );
}
