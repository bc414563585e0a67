export { CoderMark } from './coder-mark.tsx';
export { RoundSteps } from './round-steps.tsx';
export { roundSecrecy, roundTask } from './round-words.ts';
export { SeatChooser } from './seat/seat-chooser.tsx';
export { SeatMenu } from './seat/seat-menu.tsx';
export { LetJoin } from './let-join.tsx';
export { askForCoder, askForRound } from './seat-store.ts';
export { useCoders, type Coders } from './use-coders.ts';
export { roundCommands } from './rounds.commands.ts';
