export { useArrival } from './arrival.ts';
export { dayInWords, momentInWords, timeInWords } from './moment.ts';
export { ScreenBar } from './screen-bar.tsx';
export { usualPanel, useSidePanels } from './side-panels.ts';
export { SplitScreen } from './split-screen.tsx';
export { useNow } from './use-now.ts';
