import { useState } from 'react';
import { parseNumber } from '#shared/domain/attribute/parse-number.ts';
import { parseSpan, spanInWords, type Span } from '#shared/domain/attribute/span.ts';
import { TextField } from '../../ui/text-field/text-field.tsx';
import styles from './span-fields.module.css';

export const isSpan = (value: string): boolean => parseSpan(value) !== null;

type SpanFieldsProps = {
  /** The attribute whose numbers are meant. */
  readonly label: string;
  /** The values of the condition, a span among them where there is one. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

type Written = Partial<Record<keyof Span, string>>;

const numberIn = (text: string): string | null => (text.trim() === '' ? null : parseNumber(text));

const leftOf = ({ from, to }: Written, kept: Span): Written => ({
  ...(from === undefined || numberIn(from) === kept.from ? {} : { from }),
  ...(to === undefined || numberIn(to) === kept.to ? {} : { to }),
});

const open: Span = { from: null, to: null };

/** From which number to which, for a condition: both are kept as they are left, or by Enter. */
export function SpanFields({ label, values, onChange }: SpanFieldsProps) {
  const kept = values.map(parseSpan).find((span) => span !== null) ?? open;
  const [written, setWritten] = useState<Written>({});
  const keptWords = spanInWords(kept);
  const [seen, setSeen] = useState(keptWords);
  if (seen !== keptWords) {
    // What was written is there now; what is being written meanwhile stays.
    setSeen(keptWords);
    setWritten(leftOf(written, kept));
  }
  const read = (end: keyof Span): string | null => {
    const text = written[end];
    return text === undefined ? kept[end] : numberIn(text);
  };
  const next: Span = { from: read('from'), to: read('to') };
  const isWrong = (end: keyof Span): boolean => (written[end] ?? '').trim() !== '' && next[end] === null;
  const isBackward = next.from !== null && next.to !== null && Number(next.from) > Number(next.to);
  const keep = (): void => {
    if (isWrong('from') || isWrong('to') || isBackward) {
      return;
    }
    if (next.from !== kept.from || next.to !== kept.to) {
      const words = spanInWords(next);
      onChange([...(words === '' ? [] : [words]), ...values.filter((value) => !isSpan(value))]);
    }
  };
  const field = (end: keyof Span, name: string) => (
    <TextField
      label={name}
      value={written[end] ?? kept[end] ?? ''}
      error={
        isWrong(end)
          ? 'Write a number.'
          : isBackward && end === 'to'
            ? 'Write a number that is not below the first.'
            : undefined
      }
      onChange={(text) => {
        setWritten((before) => ({ ...before, [end]: text }));
      }}
      onSubmit={keep}
      onBlur={keep}
    />
  );
  return (
    <div role="group" aria-label={`${label}, from and to`} className={styles['span']}>
      {field('from', 'From')}
      {field('to', 'To')}
    </div>
  );
}
