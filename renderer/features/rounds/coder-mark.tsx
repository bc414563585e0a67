import { CoderDot } from '../../ui/coder-dot/coder-dot.tsx';
import type { Coders } from './use-coders.ts';

type CoderMarkProps = {
  readonly coders: Coders;
  readonly coderId: string;
  readonly size?: 'medium' | 'small';
};

/** A coder's dot, with the letter by which coders of this study are told apart. The name stands beside it. */
export function CoderMark({ coders, coderId, size = 'medium' }: CoderMarkProps) {
  return (
    <CoderDot name={coders.short(coderId)} hue={coders.byId(coderId)?.hue ?? 0} size={size} isDecorative />
  );
}
