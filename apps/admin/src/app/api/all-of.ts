import { computed, type Resource } from '@angular/core';

type Part = Pick<Resource<unknown>, 'status' | 'error'> & { reload(): boolean };

/** Several resources as one: it loads while one of them does, and its problem is the first of theirs. */
export function allOf(parts: readonly Part[]): Part {
  return {
    status: computed(() => {
      const states = parts.map(({ status }) => status());
      return (['error', 'loading', 'idle', 'reloading'] as const).find((state) => states.includes(state)) ?? 'resolved';
    }),
    error: computed(() => parts.map(({ error }) => error()).find((error) => error !== undefined)),
    reload: () => parts.map((part) => part.reload()).some(Boolean),
  };
}
