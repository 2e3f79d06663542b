import type { AttendanceState } from '@saath/domain/programmes';

/**
 * The effect of a key on the roster (design, section 11): `j k` and arrows go through people, `1 2 3 4` mark the one in focus, Ctrl Z takes
 * the last mark back.
 */
export type RosterKey =
  | { readonly move: 1 | -1 }
  | { readonly mark: AttendanceState }
  | { readonly open: 'walk-in' | 'finish' }
  | { readonly undo: true };

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

/**
 * Undefined for keys that mean nothing here, and for every single key while somebody types into a field. Letters and figures can be
 * switched off (`single`): speech input and some screen readers type some of their own.
 */
export function rosterKey({ key, ctrlKey, metaKey, altKey, target }: Pressed, single: boolean): RosterKey | undefined {
  if ((ctrlKey || metaKey) && key === 'Enter') return { open: 'finish' };
  if (isField(target)) return undefined;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z') return { undo: true };
  if (ctrlKey || metaKey || altKey) return undefined;
  return single || key.startsWith('Arrow') ? keys[key] : undefined;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
