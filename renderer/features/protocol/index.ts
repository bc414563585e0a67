export { ProtocolScreen } from './protocol-screen.tsx';
