import { standingSigns, type Standing } from './place-words.ts';
import styles from './places.module.css';

const meanings: readonly (readonly [Standing, string])[] = [
  ['confirmed', 'confirmed or chosen by a person'],
  ['sure', 'found, sure'],
  ['likely', 'found, likely'],
  ['unsure', 'found, unsure'],
  ['not found', 'not found'],
  ['not asked', 'not asked'],
];

/** What the signs of the grid mean. */
export function PlacesKey() {
  return (
    <ul aria-label="What the signs mean" className={styles['key']}>
      {meanings.map(([standing, words]) => (
        <li key={standing}>
          <span aria-hidden="true" data-standing={standing} className={styles['sign']}>
            {standingSigns[standing]}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
