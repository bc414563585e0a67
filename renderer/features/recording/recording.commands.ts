import type { Command, CommandGroup } from '../../commands/command.ts';

const recording = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
  group: CommandGroup = 'Reading',
): Command => ({ id: `recording.${id}`, label, group, keys, keywords, scope: 'coding' });

export const playOrPause = recording(
  'playOrPause',
  'Play or pause the recording',
  ['P', 'Mod+Space'],
  ['listen', 'audio', 'video', 'stop'],
);
export const goBack = recording('goBack', 'Back 3 seconds', [','], ['rewind', 'again']);
export const goForward = recording('goForward', 'Forward 3 seconds', ['.'], ['skip']);
export const slower = recording('slower', 'Play more slowly', ['<'], ['speed']);
export const faster = recording('faster', 'Play faster', ['>'], ['speed']);
export const hearTurn = recording(
  'hearTurn',
  'Hear the turn where the caret is',
  ['H'],
  ['play', 'listen', 'from here'],
);
export const followPlaying = recording(
  'followPlaying',
  'Follow the turn that is heard, or stop following',
  ['L'],
  ['scroll', 'look'],
);
export const timeTurn = recording(
  'timeTurn',
  'Let the turn at the caret begin now',
  ['A'],
  ['stamp', 'time', 'align'],
  'Coding',
);
export const untimeTurn = recording(
  'untimeTurn',
  'Take away the time of the turn at the caret',
  ['Shift+A'],
  ['remove', 'stamp'],
  'Coding',
);
export const beginHere = recording(
  'beginHere',
  'Begin a stretch of the recording now',
  ['I'],
  ['in', 'start', 'mark'],
  'Coding',
);
export const endHere = recording(
  'endHere',
  'End the stretch of the recording now',
  ['O'],
  ['out', 'stop', 'mark'],
  'Coding',
);

export const recordingCommands: readonly Command[] = [
  playOrPause,
  goBack,
  goForward,
  slower,
  faster,
  hearTurn,
  followPlaying,
  timeTurn,
  untimeTurn,
  beginHere,
  endHere,
];
