import { effect, inject, untracked } from '@angular/core';
import { RememberedChoice } from './remembered-choice.ts';

/** A filter with its state; each part is read again when it changes. */
interface Filter {
  /** The name under which the choice is stored; undefined for a filter that is not remembered. */
  readonly name: () => string | undefined;
  readonly values: () => readonly string[];
  readonly options: () => readonly { readonly value: string }[];
  /** Whether the choices are too many to be in sight: only such a filter is remembered. */
  readonly isLong: () => boolean;
  readonly choose: (values: readonly string[]) => void;
  /** Left out, the last choice is chosen again. */
  readonly restores?: () => boolean;
}

/**
 * Chooses again the last choice on this device, once the options are there, unless the address names one. A choice that is taken away, also by
 * “Show all”, is forgotten. The answer stores a choice of the reader. Call it where the filter is made.
 */
export function rememberFilter({
  name,
  values,
  options,
  isLong,
  choose,
  restores = () => true,
}: Filter): (chosen: readonly string[]) => void {
  const remembered = inject(RememberedChoice);
  const store = (chosen: readonly string[]): void => {
    const as = name();
    if (as !== undefined && isLong()) remembered.store(as, chosen.length === 0 ? undefined : chosen.join(','));
  };
  const restoring = effect(() => {
    const as = name();
    if (as === undefined || !isLong()) return;
    restoring.destroy();
    const known = new Set(options().map(({ value }) => value));
    if (!restores()) return;
    const last = (remembered.of(as) ?? '').split(',').filter((value) => known.has(value));
    if (last.length > 0 && untracked(values).length === 0) untracked(() => choose(last));
  });
  let hadSome = false;
  effect(() => {
    const hasSome = values().length > 0;
    if (hadSome && !hasSome) untracked(() => store([]));
    hadSome = hasSome;
  });
  return store;
}
