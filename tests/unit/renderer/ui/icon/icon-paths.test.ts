import { expect, test } from 'vitest';
import { iconPaths } from '#renderer/ui/icon/icon-paths.ts';

test.each(Object.entries(iconPaths))(
  '%s is drawn once per path, from a place on the grid of 16',
  (_, paths) => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) {
      const start = /^M([\d.]+) ([\d.]+)/u.exec(path);
      expect(Number(start?.[1])).toBeLessThanOrEqual(16);
      expect(Number(start?.[2])).toBeLessThanOrEqual(16);
    }
  },
);
