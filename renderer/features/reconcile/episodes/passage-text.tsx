import type { CSSProperties, ReactNode } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { codeStyle, type CodeLook } from '../../../design/code-colours.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { CoderMark } from '../../rounds/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { passage, type Edge, type Paragraph, type Piece } from './passage.ts';
import styles from './episodes.module.css';

type MarkLook = { readonly look: CodeLook; readonly title: string };

/** Bands of the ideas' tints, one above the other, where stretches lie over each other. */
function tints(looks: readonly MarkLook[]): CSSProperties {
  const shares = looks.map(({ look }, index) => {
    const tint = codeStyle(look.hue, look.pattern)['--code-tint'] ?? '';
    const at = (share: number): string => `${Math.round((100 * share) / looks.length)}%`;
    return `${tint} ${at(index)} ${at(index + 1)}`;
  });
  return { backgroundImage: `linear-gradient(to bottom, ${shares.join(', ')})` };
}

/** Words under all their marks: a line for each, and the tints in bands. */
function Marked({ text, looks }: { readonly text: string; readonly looks: readonly MarkLook[] }): ReactNode {
  return looks.reduceRight<ReactNode>(
    (inner, { look, title }, index) => (
      <mark
        title={title}
        className={styles['mark']}
        style={{
          ...codeStyle(look.hue, look.pattern),
          paddingBottom: 1 + (looks.length - 1 - index) * 4,
          ...(index === looks.length - 1 ? tints(looks) : {}),
        }}
      >
        {inner}
      </mark>
    ),
    text,
  );
}

type PassageTextProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  readonly source: Pick<SourceText, 'text' | 'turns' | 'speakers'>;
  readonly look: (coderId: string, codeId: string) => CodeLook;
};

/** Where each coder's own episode begins and ends, when they differ. */
function edgesOf(unit: Unit): readonly Edge[] {
  const marked = unit.readings.filter((reading) => reading.marked);
  const differs = marked.some((reading) => reading.start !== unit.start || reading.end !== unit.end);
  return differs
    ? marked.flatMap(({ coderId, start, end }) => [
        { at: start, side: 'start', coderId } as const,
        { at: end, side: 'end', coderId } as const,
      ])
    : [];
}

/** An episode as it was said, with what each coder marked in it, and some words before and after. */
export function PassageText({ reconciliation, unit, source, look }: PassageTextProps) {
  const { coders, book } = reconciliation;
  const codings = unit.readings.flatMap((reading) => reading.codings);
  const shown = passage(source, unit, codings, edgesOf(unit));
  const isAsking = (paragraph: Paragraph): boolean =>
    source.speakers.some((speaker) => speaker.number === paragraph.speaker && speaker.role === 'interviewer');
  const edge = (coderId: string, side: Edge['side']): ReactNode => (
    <span key={`${coderId} ${side}`} className={styles['edge']}>
      {side === 'end' ? <span aria-hidden="true">]</span> : null}
      <CoderMark coders={coders} coderId={coderId} size="small" />
      {side === 'start' ? <span aria-hidden="true">[</span> : null}
      <VisuallyHidden>
        {coders.name(coderId)} {side === 'start' ? 'begins here' : 'ends here'}{' '}
      </VisuallyHidden>
    </span>
  );
  const piece = ({ start, text, markIds, begins, ends }: Piece): ReactNode => {
    const looks = codings
      .filter((coding) => markIds.includes(coding.id))
      .map(({ coderId, codeId }) => ({
        look: look(coderId ?? '', codeId),
        title: `${coders.name(coderId ?? '')}: ${book.name(codeId)}`,
      }));
    return (
      <span key={start}>
        {begins.map((coderId) => edge(coderId, 'start'))}
        {looks.length === 0 ? text : <Marked text={text} looks={looks} />}
        {ends.map((coderId) => edge(coderId, 'end'))}
      </span>
    );
  };
  const paragraphs = (list: readonly Paragraph[]): ReactNode =>
    list.map((paragraph) => (
      <p key={paragraph.start} data-asking={isAsking(paragraph)}>
        {paragraph.pieces.map(piece)}
      </p>
    ));
  return (
    <div className={styles['passage']} dir="auto">
      {shown.before.length === 0 ? null : <div className={styles['context']}>{paragraphs(shown.before)}</div>}
      <blockquote className={styles['quote']}>{paragraphs(shown.body)}</blockquote>
      {shown.after.length === 0 ? null : <div className={styles['context']}>{paragraphs(shown.after)}</div>}
    </div>
  );
}
