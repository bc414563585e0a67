import { z } from 'zod';

/** Makes the schemas work under a content security policy that forbids code made from text. Call it before the first parse. */
export function parseWithoutEval(): void {
  z.config({ jitless: true });
}
