export { protocolCommands } from './protocol.commands.ts';
export { protocolSearch } from './protocol-search.ts';
export { ProtocolScreen } from './protocol-screen.tsx';
