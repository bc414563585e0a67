/** Global names and members by place. */
export interface NameBan {
  /** Paths as in `layers.ts`. */
  readonly where: readonly string[];
  readonly except: readonly string[];
  /** `name`, `name.member`, or with `()` at the end: called or constructed without an argument. */
  readonly names: readonly string[];
  /** Ends the sentence that the reader of a finding sees. */
  readonly instead: string;
}

export const nameBans: readonly NameBan[] = [
  {
    where: ['shared', 'migrations'],
    except: [],
    names: ['Date.now', 'Date()', 'Math.random', 'Temporal.Now'],
    instead: 'pure code gets the time and chance as values',
  },
  {
    where: ['electron'],
    except: ['electron/ports'],
    names: ['Date.now', 'Date()', 'Math.random', 'Temporal.Now', 'performance', 'process.hrtime', 'crypto'],
    instead: 'the clock, ids and chance come from electron/ports',
  },
  {
    where: ['electron'],
    except: [],
    names: ['fetch', 'WebSocket', 'EventSource'],
    instead: 'nothing leaves the machine',
  },
  {
    where: ['renderer'],
    except: ['renderer/connection'],
    names: ['fetch', 'EventSource', 'WebSocket', 'XMLHttpRequest', 'navigator.sendBeacon', 'importScripts'],
    instead: 'only renderer/connection knows the transport',
  },
  {
    where: ['renderer'],
    except: [],
    names: ['process', 'Buffer', 'require', 'alert', 'confirm', 'prompt'],
    instead: 'the workbench runs in a browser and speaks through its own dialogs',
  },
];

/** Places that see the language and nothing of a runtime. */
export const languageOnly: readonly string[] = ['shared', 'migrations'];

export const languageGlobals: ReadonlySet<string> = new Set(
  [
    'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Float32Array Float64Array Function',
    'AggregateError Error EvalError RangeError ReferenceError SyntaxError TypeError',
    'FinalizationRegistry Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object',
    'Promise Proxy Reflect RegExp Set String Symbol Uint16Array Uint32Array Uint8Array Uint8ClampedArray',
    'WeakMap WeakRef WeakSet arguments decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt',
    'undefined',
  ].flatMap((line) => line.split(' ')),
);

/** What may be read off `window`; anything else there is a bridge, and those belong to `renderer/connection`. */
export const windowMembers: ReadonlySet<string> = new Set(
  [
    'addEventListener cancelAnimationFrame clearTimeout devicePixelRatio dispatchEvent document getComputedStyle',
    'getSelection history innerHeight innerWidth localStorage location matchMedia navigator print',
    'removeEventListener requestAnimationFrame requestIdleCallback scrollTo scrollX scrollY sessionStorage setTimeout',
  ].flatMap((line) => line.split(' ')),
);
