import { useEffect, useRef, useState } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { timeStretch } from '#shared/text/time-stretch.ts';
import type { Command } from '../../commands/command.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { absenceInWords } from './absent-recording.tsx';
import { createPlayer, type Player } from './player.ts';
import styles from './recording.module.css';

type HearStretchProps = {
  readonly sourceId: string;
  readonly stretch: Anchor;
  /** What hears it, or stops, where it stands. */
  readonly command: Command;
};

/** A stretch of a recording: when it is heard, and a button to hear it. */
export function HearStretch({ sourceId, stretch, command }: HearStretchProps) {
  const recording = useAsk('recordings.ofSource', { sourceId }).data ?? null;
  const [isPlaying, setPlaying] = useState(false);
  const player = useRef<Player | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { start, end } = stretch;
  useEffect(() => () => player.current?.destroy(), []);

  const play = (): void => {
    if (recording === null) {
      return;
    }
    player.current?.destroy();
    const begun = createPlayer({
      kind: recording.kind,
      address: `/media/${recording.id}?${recording.hash}`,
      from: start,
      rate: 1,
      onState: (state) => {
        setPlaying(state.isPlaying);
        if (state.isPlaying && state.time >= end) begun.pause();
      },
    });
    player.current = begun;
    if (recording.kind === 'video') pane.current?.append(begun.element);
    begun.play();
  };
  const hearOrStop = (): void => {
    if (isPlaying) player.current?.pause();
    else play();
  };
  useCommand(command, hearOrStop, recording?.state === 'there', 'There is no recording to hear');
  return (
    <div className={styles['heard']}>
      <p className={styles['stretch']}>{timeStretch(stretch)}</p>
      {recording === null ? null : recording.state === 'there' ? (
        <Button icon={<Icon name={isPlaying ? 'pause' : 'play'} />} shortcut={command} onPress={hearOrStop}>
          {isPlaying ? 'Stop' : 'Hear it'}
        </Button>
      ) : (
        <p className={styles['warning']}>{absenceInWords(recording)}</p>
      )}
      <div ref={pane} className={styles['picture']} />
    </div>
  );
}
