import { navigationItems } from './navigation.ts';

/** The request of a key to the whole console (design, section 11). */
export type KeyCommand =
  | { readonly go: string }
  | { readonly open: 'palette' | 'keys' | 'new' }
  | { readonly privacy: true }
  | { readonly wait: 'g' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}
export interface KeyState {
  /** Whether g was pressed just before. */
  readonly afterG: boolean;
  /** Whether keys without Ctrl are on: speech input and some screen readers type letters of their own. */
  readonly single: boolean;
}

const byKey = new Map(navigationItems.flatMap(({ key, path }) => (key === undefined ? [] : [[key, path] as const])));

/** Undefined for keys without a command, and for single keys while the person types or a dialog is open. */
export function keyCommand(
  { key, ctrlKey, metaKey, altKey, shiftKey, target }: Pressed,
  { afterG, single }: KeyState,
): KeyCommand | undefined {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return { open: 'palette' };
  if (!single || ctrlKey || metaKey || altKey || isBusy(target)) return undefined;
  if (shiftKey && key.toLowerCase() === 'b') return { privacy: true };
  if (key === '?') return { open: 'keys' };
  if (key === '/') return { open: 'palette' };
  const path = afterG ? byKey.get(key) : undefined;
  if (path !== undefined) return { go: path };
  if (key === 'n') return { open: 'new' };
  return key === 'g' ? { wait: 'g' } : undefined;
}

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !== null;
