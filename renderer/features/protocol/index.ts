export { protocolCommands } from './protocol.commands.ts';
export { ProtocolScreen } from './protocol-screen.tsx';
