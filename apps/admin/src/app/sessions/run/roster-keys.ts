import type { AttendanceState } from '@saath/domain/programmes';

/** What a key does on the roster (design, section 11): `j k` and arrows go through people, `1 2 3 4` mark the one in focus. */
export type RosterKey = { readonly move: 1 | -1 } | { readonly mark: AttendanceState } | { readonly open: 'walk-in' | 'finish' };

const keys: Readonly<Record<string, RosterKey>> = {
  j: { move: 1 },
  ArrowDown: { move: 1 },
  k: { move: -1 },
  ArrowUp: { move: -1 },
  '1': { mark: 'present' },
  '2': { mark: 'late' },
  '3': { mark: 'excused' },
  '4': { mark: 'absent' },
  a: { open: 'walk-in' },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** Undefined for keys that mean nothing here, and for every single key while somebody types into a field. */
export function rosterKey({ key, ctrlKey, metaKey, altKey, target }: Pressed): RosterKey | undefined {
  if ((ctrlKey || metaKey) && key === 'Enter') return { open: 'finish' };
  if (ctrlKey || metaKey || altKey || isField(target)) return undefined;
  return keys[key];
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
