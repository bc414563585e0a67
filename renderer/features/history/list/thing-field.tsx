import { useEffect, useRef } from 'react';
import type { Thing } from '#shared/contract/history.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';

/** So many things are offered by their names. */
const MOST = 1000;

const noThings: readonly Thing[] = [];

type ThingFieldProps = {
  /** The thing chosen, which may be gone from the study. */
  readonly about: Thing | null;
  readonly onChange: (id: string | null) => void;
};

/** Chooses one thing that steps were about, by its name. */
export function ThingField({ about, onChange }: ThingFieldProps) {
  const things = useAsk('history.things', { limit: MOST }, { quietly: true }).data ?? noThings;
  const options = things.map(({ id, name, noun }) => ({ id, label: name, hint: noun }));
  const isGone = about !== null && !options.some(({ id }) => id === about.id);
  const input = useRef<HTMLInputElement>(null);
  const wasChosenHere = useRef(false);
  useEffect(() => {
    if (wasChosenHere.current) {
      wasChosenHere.current = false;
      input.current?.focus();
    }
  });
  return (
    <ComboBox
      // What is written follows a thing that was chosen elsewhere.
      key={about?.id ?? 'any'}
      ref={input}
      label="About which thing"
      isLabelHidden
      placeholder="About any thing"
      options={isGone ? [{ id: about.id, label: about.name, hint: about.noun }, ...options] : options}
      value={about?.id ?? null}
      onChange={(id) => {
        wasChosenHere.current = true;
        onChange(id);
      }}
    />
  );
}
