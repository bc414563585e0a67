export { episodesCommands } from './episodes.commands.ts';
export { EpisodesScreen } from './episodes-screen.tsx';
