import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import type { Place } from '#shared/contract/values.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { paintAnswer } from './paint-answer.ts';
import { useDo } from './use-do.ts';

/** The reading that one works in; what a command did there is painted before it is asked for again. */
export const ownReading: Reading = { of: 'mine' };

type Listed = Anchor & { readonly id: string };

/** The order in which the host lists codings, and pins, of a source. */
export const asListed = (one: Listed, other: Listed): number =>
  one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1);

/** A code there is, or the name of one to make on the spot. */
export type CodeToApply = { readonly codeId: string } | { readonly newCode: string };

type Applied = { readonly coding: Coding; readonly code: Code };

/** Applies a code to a stretch; null when it was refused, which the person is told. */
export function useApplyCode(): (place: Place, code: CodeToApply) => Promise<Applied | null> {
  const apply = useDo('codings.apply');
  const queries = useQueryClient();
  return useCallback(
    async (place, wanted) => {
      const result = await apply({ ...place, ...wanted });
      if (!result.ok) {
        return null;
      }
      const { coding, code } = result.value;
      paintAnswer(queries, 'codes.list', { of: 'mine' }, (codes) =>
        codes.some(({ id }) => id === code.id) ? codes : [...codes, code],
      );
      paintAnswer(queries, 'codings.list', { sourceId: place.sourceId, reading: ownReading }, (codings) =>
        codings.some(({ id }) => id === coding.id) ? codings : [...codings, coding].toSorted(asListed),
      );
      return result.value;
    },
    [apply, queries],
  );
}

/** Changes codings of one's own in a source. A refusal is told to the person, and answered with null. */
export function useChangeCoding(sourceId: string) {
  const change = useDo('codings.change');
  const queries = useQueryClient();
  const moving = useRef(0);
  const paint = useCallback(
    (coding: Coding): void => {
      paintAnswer(queries, 'codings.list', { sourceId, reading: ownReading }, (codings) =>
        [...codings.filter(({ id }) => id !== coding.id), coding].toSorted(asListed),
      );
    },
    [queries, sourceId],
  );
  return useMemo(
    () => ({
      /** Puts another code in the place of its own. */
      replace: async (codingId: string, wanted: CodeToApply): Promise<Applied | null> => {
        const result = await change({ codingId, ...wanted });
        if (!result.ok) {
          return null;
        }
        const { coding, code } = result.value;
        paintAnswer(queries, 'codes.list', { of: 'mine' }, (codes) =>
          codes.some(({ id }) => id === code.id) ? codes : [...codes, code],
        );
        paint(coding);
        return result.value;
      },
      /** Moves its ends: on the screen at once, before the study has answered. */
      moveTo: async (coding: Coding, extent: Anchor): Promise<Coding | null> => {
        moving.current += 1;
        paint({ ...coding, start: extent.start, end: extent.end });
        const result = await change({ codingId: coding.id, extent: { ...extent } });
        moving.current -= 1;
        if (!result.ok) {
          void queries.invalidateQueries({ queryKey: ['codings.list'] });
        } else if (moving.current === 0) {
          paint(result.value.coding);
        }
        return result.ok ? result.value.coding : null;
      },
    }),
    [change, queries, paint],
  );
}

/** Removes a coding of one's own; answers whether it is gone. */
export function useRemoveCoding(sourceId: string): (codingId: string) => Promise<boolean> {
  const remove = useDo('codings.remove');
  const queries = useQueryClient();
  return useCallback(
    async (codingId) => {
      const result = await remove({ codingId });
      if (result.ok) {
        paintAnswer(queries, 'codings.list', { sourceId, reading: ownReading }, (codings) =>
          codings.filter(({ id }) => id !== codingId),
        );
      }
      return result.ok;
    },
    [remove, queries, sourceId],
  );
}
