export { themesCommands } from './themes.commands.ts';
export { ThemesScreen } from './themes-screen.tsx';
