export { NamesScreen } from './names-screen.tsx';
export { pseudonymsCommands } from './pseudonyms.commands.ts';
