/** The week that a key opens (design, section 11). */
export type CalendarKey = 'previous' | 'next' | 'current';

const arrows: Readonly<Record<string, CalendarKey>> = { ArrowLeft: 'previous', ArrowRight: 'next' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'>;

/** Undefined for keys without a command, for keys already handled, and while the person types or a menu is open. */
export function calendarKey(
  { key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Pressed,
  single: boolean,
): CalendarKey | undefined {
  if (ctrlKey || metaKey || altKey || defaultPrevented || isBusy(target)) return undefined;
  return single && key === 't' ? 'current' : arrows[key];
}

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null;
