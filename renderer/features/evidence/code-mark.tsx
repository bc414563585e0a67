import type { Code } from '#shared/contract/codebook.ts';
import { codePatterns, type CodePattern } from '../../design/code-colours.ts';
import { CodeSwatch } from '../../ui/code-swatch/code-swatch.tsx';

/** The pattern that the study's number for one means. */
export const patternOf = (code: Pick<Code, 'pattern'>): CodePattern => codePatterns[code.pattern] ?? 'solid';

type CodeMarkProps = { readonly code: Pick<Code, 'hue' | 'pattern'>; readonly size?: 'medium' | 'large' };

/** The colour and pattern of a code, beside its name. */
export function CodeMark({ code, size = 'medium' }: CodeMarkProps) {
  return <CodeSwatch hue={code.hue} pattern={patternOf(code)} size={size} />;
}
