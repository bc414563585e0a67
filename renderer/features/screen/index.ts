export { useArrival } from './arrival.ts';
export { ScreenBar } from './screen-bar.tsx';
export { SplitScreen } from './split-screen.tsx';
