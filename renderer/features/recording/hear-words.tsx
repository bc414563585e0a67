import type { SourceText } from '#shared/contract/sources.ts';
import { stretchHeard } from '#shared/domain/recording/heard-at.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { Command } from '../../commands/command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { HearStretch } from './hear-stretch.tsx';

type HearWordsProps = {
  readonly sourceId: string;
  readonly turns: SourceText['turns'];
  /** Where the words stand in the transcript. */
  readonly words: Anchor;
  /** What hears them, or stops, where they stand. */
  readonly command: Command;
};

/** Lets words be heard whose transcript has a recording and times; nothing where it has not. */
export function HearWords({ sourceId, turns, words, command }: HearWordsProps) {
  const recording = useAsk('recordings.ofSource', { sourceId }).data ?? null;
  const stretch = recording === null ? null : stretchHeard(turns, words, recording.duration);
  return stretch === null ? null : <HearStretch sourceId={sourceId} stretch={stretch} command={command} />;
}
