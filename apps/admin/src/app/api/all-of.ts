import type { HttpHeaders } from '@angular/common/http';
import { computed, type Resource } from '@angular/core';
import { copiedAt } from './copied-at.ts';

type Part = Pick<Resource<unknown>, 'status' | 'error'> & { reload(): boolean; headers?(): HttpHeaders | undefined };

/** A part that is asked for at times only: it is done while nothing is asked. */
export const ifAsked = (part: Part): Part => ({
  ...{ error: part.error, headers: () => part.headers?.(), reload: () => part.reload() },
  status: computed(() => (part.status() === 'idle' ? 'resolved' : part.status())),
});

/** Several resources as one: it loads while one of them does, its problem is the first of theirs, and it is a copy from this device when one of them is. */
export function allOf(parts: readonly Part[]): Part {
  return {
    status: computed(() => {
      const states = parts.map(({ status }) => status());
      return (['error', 'loading', 'idle', 'reloading'] as const).find((state) => states.includes(state)) ?? 'resolved';
    }),
    error: computed(() => parts.map(({ error }) => error()).find((error) => error !== undefined)),
    headers: computed(() => parts.map((part) => part.headers?.()).find((headers) => copiedAt(headers) !== undefined)),
    reload: () => parts.map((part) => part.reload()).some(Boolean),
  };
}
