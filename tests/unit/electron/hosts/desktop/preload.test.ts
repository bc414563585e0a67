import { expect, test, vi } from 'vitest';
import { desktop } from '#tests/support/desktop/electron-stand-in.ts';

vi.mock('electron', async () => {
  const { electronStandIn } = await import('#tests/support/desktop/electron-stand-in.ts');
  return electronStandIn;
});

test('the page gets one thing, and that is the bridge', async () => {
  await import('#electron/hosts/desktop/preload.ts');
  expect([...desktop.exposed.keys()]).toEqual(['throughline']);
  const bridge = desktop.exposed.get('throughline');
  expect(typeof bridge === 'object' && bridge !== null ? Object.keys(bridge).toSorted() : []).toEqual([
    'call',
    'cancel',
    'getBytes',
    'listen',
    'putBytes',
  ]);
});
