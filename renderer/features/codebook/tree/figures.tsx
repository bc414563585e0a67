import type { CodeCount } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import styles from '../codebook.module.css';

/** How often a code was used, in one line of words. */
export const usedWords = ({ codings, episodes, participants }: Omit<CodeCount, 'codeId'>): string =>
  `${countOf(codings, 'coding')} in ${countOf(episodes, 'episode')} of ${countOf(participants, 'participant')}`;

const unused: CodeCount = { codeId: '', codings: 0, episodes: 0, participants: 0 };

/** The three figures of a code, below each other from row to row. */
export function Figures({ count = unused }: { readonly count: CodeCount | undefined }) {
  return (
    <>
      <VisuallyHidden>{usedWords(count)}</VisuallyHidden>
      <span aria-hidden="true" className={styles['figures']}>
        <span>{count.codings}</span>
        <span>{count.episodes}</span>
        <span>{count.participants}</span>
      </span>
    </>
  );
}

/** What the three figures are. */
export function FiguresHeading() {
  return (
    <div aria-hidden="true" className={styles['figuresHeading']}>
      <span className={styles['figures']}>
        <span>Codings</span>
        <span>Episodes</span>
        <span>Participants</span>
      </span>
    </div>
  );
}
