export { SourcesScreen } from './sources-screen.tsx';
