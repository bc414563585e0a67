/** The place where coders' readings become one. */
export function ReconcileScreen() {
  return <h1>Reconcile</h1>;
}
