export { HearStretch } from './hear-stretch.tsx';
export { HearWords } from './hear-words.tsx';
export { RecordingField } from './panel/recording-field.tsx';
export { playerNow, usePlaying, follow } from './player-store.ts';
export { RecordingStrip } from './recording-strip.tsx';
export { hearTurn, recordingCommands, timeTurn, untimeTurn } from './recording.commands.ts';
export { Timeline } from './timeline/timeline.tsx';
export { useSaveRecording } from './use-save-recording.ts';
export { playFrom, usePlayer, usePlayerKeys } from './use-player.ts';
