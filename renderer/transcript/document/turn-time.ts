import { clockTime } from '#shared/text/clock-time.ts';
import styles from '../transcript.module.css';

/** Draws when a turn begins beside it: as a button where it can be heard from there. A key does the same at the caret. */
export function drawTime({ who }: { readonly who: HTMLElement }, at: number | null, canHear: boolean): void {
  who.querySelector('[data-time]')?.remove();
  if (at === null) {
    return;
  }
  const words = clockTime(at);
  const time = document.createElement(canHear ? 'button' : 'span');
  time.className = styles['time'] ?? '';
  time.dataset['time'] = '';
  time.textContent = words;
  if (time instanceof HTMLButtonElement) {
    time.type = 'button';
    time.tabIndex = -1;
    time.ariaLabel = `Hear from ${words}`;
  }
  who.append(time);
}
