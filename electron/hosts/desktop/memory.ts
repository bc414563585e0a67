import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a window stood: its outer edges on the screen, in the screen's own points. */
export type WindowPlace = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
};

export type Remembered = { readonly place: WindowPlace; readonly recent: readonly string[] };

const firstTime: Remembered = { place: { width: 1280, height: 820, maximized: false }, recent: [] };

const mostRecent = 10;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 200 && value <= 20_000;

const isPosition = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

function placeOf(value: unknown): WindowPlace {
  if (!isRecord(value) || !isSize(value['width']) || !isSize(value['height'])) {
    return firstTime.place;
  }
  const { x, y, width, height } = value;
  return {
    ...(isPosition(x) && isPosition(y) ? { x, y } : {}),
    width,
    height,
    maximized: value['maximized'] === true,
  };
}

function parse(text: string): Remembered {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) {
    return firstTime;
  }
  const { recent } = value;
  return {
    place: placeOf(value['place']),
    recent: Array.isArray(recent)
      ? recent.filter((file) => typeof file === 'string').slice(0, mostRecent)
      : [],
  };
}

/** What the desktop remembers from one start to the next; never anything out of a study. Unreadable is as good as new. */
export class Memory {
  readonly #file: string;
  #remembered: Remembered;
  #onRecent: () => void = () => undefined;

  constructor(file: string) {
    this.#file = file;
    try {
      this.#remembered = parse(readFileSync(file, 'utf8'));
    } catch {
      this.#remembered = firstTime;
    }
  }

  get place(): WindowPlace {
    return this.#remembered.place;
  }

  get recent(): readonly string[] {
    return this.#remembered.recent;
  }

  keepPlace(place: WindowPlace): void {
    this.#keep({ ...this.#remembered, place });
  }

  /** Tells whenever the list of recent studies has changed. */
  onRecent(listener: () => void): void {
    this.#onRecent = listener;
  }

  /** Puts a study at the top of those opened lately. */
  keepRecent(file: string): void {
    const others = this.recent.filter((other) => other !== file);
    this.#keep({ ...this.#remembered, recent: [file, ...others].slice(0, mostRecent) });
    this.#onRecent();
  }

  forgetRecent(): void {
    this.#keep({ ...this.#remembered, recent: [] });
    this.#onRecent();
  }

  #keep(remembered: Remembered): void {
    this.#remembered = remembered;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, `${JSON.stringify(remembered, null, 2)}\n`);
    } catch {
      // A disk that takes nothing costs a window its place, and nobody their work.
    }
  }
}
