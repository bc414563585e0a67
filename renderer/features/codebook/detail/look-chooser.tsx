import type { Code } from '#shared/contract/codebook.ts';
import { codeHueNames, codePatterns } from '../../../design/code-colours.ts';
import { CodeSwatch } from '../../../ui/code-swatch/code-swatch.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { CodeMark, patternOf } from '../../evidence/index.ts';
import styles from '../codebook.module.css';

type Look = { readonly hue?: number; readonly pattern?: number };

type LookGridProps = {
  /** The look there is now, where it is one. */
  readonly hue: number | null;
  readonly pattern: number | null;
  readonly onChange: (look: Look) => void;
};

/** Every colour and every pattern by its name. */
export function LookGrid({ hue: now, pattern: nowPattern, onChange }: LookGridProps) {
  return (
    <div className={styles['looks']}>
      <div role="group" aria-label="Colour" className={styles['hues']}>
        {codeHueNames.map((name, hue) => (
          <IconButton
            key={name}
            icon={<CodeSwatch hue={hue} pattern={patternOf({ pattern: nowPattern ?? 0 })} size="large" />}
            label={name}
            isOn={hue === now}
            onPress={() => {
              onChange({ hue });
            }}
          />
        ))}
      </div>
      <div role="group" aria-label="Pattern" className={styles['hues']}>
        {codePatterns.map((name, pattern) => (
          <IconButton
            key={name}
            icon={<CodeSwatch hue={now ?? 0} pattern={name} size="large" />}
            label={name}
            isOn={pattern === nowPattern}
            onPress={() => {
              onChange({ pattern });
            }}
          />
        ))}
      </div>
    </div>
  );
}

type LookChooserProps = { readonly code: Code; readonly onChange: (look: Look) => void };

/** The colour and the pattern of a code, each chosen by its name. */
export function LookChooser({ code, onChange }: LookChooserProps) {
  const pattern = patternOf(code);
  const hueName = codeHueNames[code.hue] ?? 'blue';
  return (
    <Popover
      label="Colour and pattern"
      trigger={
        <IconButton icon={<CodeMark code={code} size="large" />} label={`Colour: ${hueName}, ${pattern}`} />
      }
    >
      <LookGrid hue={code.hue} pattern={code.pattern} onChange={onChange} />
    </Popover>
  );
}
