import type { Destination } from './rtf-words.ts';

/** What holds inside a group and ends with it. */
export type RtfState = {
  destination: Destination;
  font: number | null;
  /** The font of letters that are written from the right. */
  farFont: number | null;
  fromRight: boolean;
  bold: boolean;
  farBold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  /** How many letters behind `\u` stand in for it. */
  fallback: number;
  /** Whether the group says again, for older programs, what another has said. */
  copy: boolean;
};

export const initialState: RtfState = {
  destination: 'text',
  font: null,
  farFont: null,
  fromRight: false,
  bold: false,
  farBold: false,
  italic: false,
  hidden: false,
  deleted: false,
  fallback: 1,
  copy: false,
};

/** More letters never stand in for one. */
const MOST_STAND_INS = 16;

/** Changes how letters look by a control word; most words change nothing that matters here. */
export function setLook(state: RtfState, word: string, parameter: number | null): void {
  const isOn = parameter !== 0;
  switch (word) {
    case 'b':
      state.bold = isOn;
      break;
    case 'ab':
      state.farBold = isOn;
      break;
    case 'i':
      state.italic = isOn;
      break;
    case 'v':
      state.hidden = isOn;
      break;
    case 'deleted':
      state.deleted = isOn;
      break;
    case 'f':
      state.font = parameter;
      break;
    case 'af':
      state.farFont = parameter;
      break;
    case 'rtlch':
      state.fromRight = true;
      break;
    case 'ltrch':
      state.fromRight = false;
      break;
    case 'uc':
      state.fallback = Math.min(MOST_STAND_INS, Math.max(0, parameter ?? 1));
      break;
    case 'plain':
      Object.assign(state, {
        bold: false,
        farBold: false,
        italic: false,
        hidden: false,
        deleted: false,
        fromRight: false,
      });
  }
}
