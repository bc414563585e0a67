export { handoverCommands } from './handover.commands.ts';
export { PackagesOfRound } from './packages-of-round.tsx';
export { TakeIn } from './take-in.tsx';
