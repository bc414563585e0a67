export { EpisodesScreen } from './episodes-screen.tsx';
