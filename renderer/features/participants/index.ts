export { ParticipantsScreen } from './participants-screen.tsx';
