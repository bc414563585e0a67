import { createPortal } from 'react-dom';
import { useStore } from '../internal/store.ts';
import { ToastStack } from './toast-stack.tsx';
import { toasts } from './toast.ts';

/** Where `toast` shows what it is given. Stands once, outside the application. */
export function ToastRegion() {
  const shown = useStore(toasts);
  return shown.length === 0 ? null : createPortal(<ToastStack shown={shown} />, document.body);
}
