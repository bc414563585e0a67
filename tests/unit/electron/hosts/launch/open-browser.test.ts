import { expect, test } from 'vitest';
import { browserCommand, hasDisplay } from '#electron/hosts/launch/open-browser.ts';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['freebsd', { DISPLAY: ':0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('on %s with %j a window can be shown: %s', (platform, environment, expected) => {
  expect(hasDisplay(platform, environment)).toBe(expected);
});

test.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'rundll32'],
] as const)('on %s the address goes to %s in one piece', (platform, program) => {
  const address = 'http://127.0.0.1:4000/?token=a-b_c';
  const [command, ...words] = browserCommand(platform, address);
  expect([command, words.at(-1)]).toEqual([program, address]);
});
