import { readdirSync, readFileSync } from 'node:fs';
import {
  SampleCodebook,
  SampleCoding,
  SampleMemos,
  SampleProtocol,
  SampleStudy,
} from '#shared/contract/sample.ts';

/** The sample's folder, two levels above this code both in the checkout and in the built package. */
const folder = new URL('../../sample/', import.meta.url);

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

export type SampleFiles = {
  readonly study: SampleStudy;
  readonly protocol: SampleProtocol;
  readonly codebook: SampleCodebook;
  readonly memos: SampleMemos;
  readonly interviews: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly coding: SampleCoding;
  }[];
};

/** Reads the sample as it lies in the package. */
export function readSampleFiles(): SampleFiles {
  const names = readdirSync(new URL('coding/', folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return {
    study: SampleStudy.parse(json('study.json')),
    protocol: SampleProtocol.parse(json('protocol.json')),
    codebook: SampleCodebook.parse(json('codebook.json')),
    memos: SampleMemos.parse(json('memos.json')),
    interviews: names.map((name) => {
      const coding = SampleCoding.parse(json(`coding/${name}`));
      return {
        name: coding.interview,
        bytes: readFileSync(new URL(`interviews/${coding.interview}`, folder)),
        coding,
      };
    }),
  };
}
