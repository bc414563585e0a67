import { decodeBytes } from './code-pages.ts';

/** Decodes letters that come as codes one by one; those of some scripts are made of two. */
export type RtfLetters = {
  /** True when so much has come that it should be taken. */
  readonly add: (code: number, page: number) => boolean;
  /** What has come since the last time. */
  readonly take: () => string;
};

/** More codes should not wait to be decoded. */
const MANY = 65_536;
const ASCII = 0x80;

export function rtfLetters(): RtfLetters {
  let codes: number[] = [];
  let page = 0;
  let done: string[] = [];
  const decode = (): void => {
    if (codes.length > 0) done.push(decodeBytes(codes, page));
    codes = [];
  };
  return {
    add(code, wanted) {
      const isHalf = codes.length > 0 && (codes.at(-1) ?? 0) >= ASCII;
      if (wanted !== page && (code >= ASCII || !isHalf)) {
        decode();
        page = wanted;
      }
      codes.push(code);
      return codes.length >= MANY && code < ASCII;
    },
    take() {
      decode();
      const words = done.join('');
      done = [];
      return words;
    },
  };
}
