/** The place for protocol. */
export function ProtocolScreen() {
  return <h1>Protocol</h1>;
}
