import type { Page } from 'playwright-core';
import type { InputOf, ProcedureName } from '#shared/contract/contract.ts';

/** Calls a procedure from the page itself, in its own seat; the host's answer as it came, unread. */
export function callInPage<Name extends ProcedureName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<string> {
  return page.evaluate(
    async (call) => {
      const session = sessionStorage.getItem('throughline.session');
      const reply = await fetch('/call', { method: 'POST', body: JSON.stringify({ ...call, session }) });
      return reply.text();
    },
    { name, input },
  );
}
