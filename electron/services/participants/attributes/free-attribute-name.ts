import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { sampleAttributeName } from '#shared/domain/participant/sample-attribute.ts';
import { freeName } from '../../access/free-name.ts';

/** Refuses a name that another attribute has, or that stands for membership in the sample. */
export async function freeAttributeName(db: Reader, name: string, except: string | null): Promise<void> {
  if (sameName(name, sampleAttributeName)) {
    refuse('name_taken', { thing: 'attribute', name: sampleAttributeName });
  }
  await freeName(db, 'attributes', name, except);
}
