export { TranscriptDrop } from './import/transcript-drop.tsx';
export { sourceCommands } from './sources.commands.ts';
export { SourcesScreen } from './sources-screen.tsx';
export { sourcesSearch } from './sources-search.ts';
