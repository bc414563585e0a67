import { ShortcutKeys } from '../../ui/kbd/shortcut-keys.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import styles from './palette.module.css';

type PaletteRowProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
};

/** One entry; one that can't be had at present says why in place of its keys. */
export function PaletteRow({ id, entry, isActive }: PaletteRowProps) {
  const { label, face, isLong = false, aside, mark, keys, why } = entry;
  const isOff = why !== undefined;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isOff}
      data-entry={isOff ? undefined : entry.id}
      className={`${styles['row'] ?? ''} ${isOff ? (styles['off'] ?? '') : ''}`}
    >
      {mark === undefined ? null : <span className={styles['mark']}>{mark}</span>}
      <span className={`${styles['label'] ?? ''} ${isLong ? (styles['long'] ?? '') : ''}`}>
        {face ?? label}
      </span>
      {(why ?? aside) === undefined ? null : <span className={styles['aside']}>{why ?? aside}</span>}
      <ShortcutKeys shortcut={keys} />
    </div>
  );
}
