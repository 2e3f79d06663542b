import type { CalendarView } from './calendar-range.ts';

/** The target of a key in the calendar: other days, or another view (design, section 11). */
export type CalendarKey = 'previous' | 'next' | 'current' | CalendarView;

const arrows: Readonly<Record<string, CalendarKey>> = { ArrowLeft: 'previous', ArrowRight: 'next' };
const letters: Readonly<Record<string, CalendarKey>> = { t: 'current', d: 'day', w: 'week', m: 'month', l: 'list' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'>;

/** Undefined for keys without a command, for keys already handled, and while the person types or a menu is open. */
export function calendarKey(
  { key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Pressed,
  single: boolean,
): CalendarKey | undefined {
  if (ctrlKey || metaKey || altKey || defaultPrevented || isBusy(target)) return undefined;
  return arrows[key] ?? (single ? letters[key] : undefined);
}

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null;
