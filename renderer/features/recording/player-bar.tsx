import { clockTime } from '#shared/text/clock-time.ts';
import type { Command } from '../../commands/command.ts';
import { runCommand } from '../../commands/use-command.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { ShortcutKeys } from '../../ui/kbd/shortcut-keys.tsx';
import { Select } from '../../ui/select/select.tsx';
import { playerNow, rates, setRate, usePlaying } from './player-store.ts';
import { followPlaying, goBack, goForward, playOrPause } from './recording.commands.ts';
import styles from './recording.module.css';

type PlayerBarProps = {
  /** In milliseconds, as it is known before the player knows it. */
  readonly duration: number;
  /** Whether there are turns with times to follow. */
  readonly hasTurns: boolean;
};

const rateOptions = rates.map((rate) => ({ id: String(rate), label: `${rate}×` }));

/** Where it is, as a number and on a line that can be moved. */
function Position({ duration }: { readonly duration: number }) {
  const seconds = usePlaying(({ time }) => Math.floor(time / 1000));
  const length = clockTime(duration);
  const here = clockTime(seconds * 1000);
  return (
    <>
      <span className={styles['times']}>
        {here} <span className={styles['length']}>/ {length}</span>
      </span>
      <input
        type="range"
        className={styles['position']}
        aria-label="Position in the recording"
        aria-valuetext={`${here} of ${length}`}
        min={0}
        max={Math.max(1, Math.floor(duration / 1000))}
        step={1}
        value={seconds}
        onChange={({ target }) => {
          playerNow().player?.seek(Number(target.value) * 1000);
        }}
      />
    </>
  );
}

/** The key of the button beside it, where there is room. */
function ShownKey({ of }: { readonly of: Command }) {
  return (
    <span aria-hidden="true" className={styles['key']}>
      <ShortcutKeys shortcut={of} />
    </span>
  );
}

/** What plays the recording: keys and buttons do the same. */
export function PlayerBar({ duration, hasTurns }: PlayerBarProps) {
  const isPlaying = usePlaying((state) => state.isPlaying);
  const isFollowed = usePlaying((state) => state.isFollowed);
  const rate = usePlaying((state) => state.rate);
  const known = usePlaying((state) => state.duration);
  const run = (id: string) => (): void => {
    runCommand(id);
  };
  return (
    <div role="group" aria-label="Recording" className={styles['bar']}>
      <div className={styles['play']}>
        <Button
          icon={<Icon name={isPlaying ? 'pause' : 'play'} />}
          shortcut={playOrPause}
          onPress={run(playOrPause.id)}
        >
          {isPlaying ? 'Pause' : 'Play'}
        </Button>
      </div>
      <IconButton
        icon={<Icon name="back" />}
        label={goBack.label}
        shortcut={goBack}
        onPress={run(goBack.id)}
      />
      <ShownKey of={goBack} />
      <IconButton
        icon={<Icon name="forward" />}
        label={goForward.label}
        shortcut={goForward}
        onPress={run(goForward.id)}
      />
      <ShownKey of={goForward} />
      <Position duration={known === 0 ? duration : known} />
      <Select
        label="Speed"
        isLabelHidden
        options={rateOptions}
        value={String(rate)}
        onChange={(id) => {
          setRate(Number(id));
        }}
      />
      {hasTurns ? (
        <IconButton
          icon={<Icon name="follow" />}
          label="Follow what is heard"
          isOn={isFollowed}
          shortcut={followPlaying}
          onPress={run(followPlaying.id)}
        />
      ) : null}
      {hasTurns ? <ShownKey of={followPlaying} /> : null}
    </div>
  );
}
