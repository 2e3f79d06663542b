import { httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { CalendarConflict, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { conflictsBySession, sessionKey, type SessionConflict } from '../sessions/conflicts-by-session.ts';
import type { CalendarFilters } from './calendar-filters.ts';

interface Shown {
  bounds(): { readonly from: string; readonly to: string };
  filters(): Pick<CalendarFilters, 'side'>;
  sessions(): readonly SessionItem[];
  /** Whether these are all sessions of the window. */
  isWhole(): boolean;
}
export interface ShownConflicts {
  /** The conflicts of a session with those of other groups; none of a session that does not take place. */
  readonly of: (session: SessionItem) => readonly SessionConflict[];
  /** How many sessions are in conflict, in words: at least so many where not all of them were read. Undefined for none. */
  readonly counted: Signal<string | undefined>;
  reload(): void;
}

/** The conflicts of the sessions that a calendar shows, for people who plan; others see the same calendar without. Call it where a store is made. */
export function shownConflicts(shown: Shown): ShownConflicts {
  const [session, words] = [inject(Session), inject(Words)];
  const clashes = httpResource<Page<CalendarConflict>>(() =>
    session.may('groups:write')
      ? { url: `${apiRoot}/schedule-conflicts`, params: { ...shown.bounds(), ...shown.filters().side(), limit: 200 } }
      : undefined,
  );
  const bySession = computed(() => conflictsBySession(words, itemsOf(clashes)));
  const of = ({ groupId, startsAt, state }: SessionItem): readonly SessionConflict[] =>
    state === 'planned' ? (bySession().get(sessionKey(groupId, startsAt)) ?? []) : [];
  const counted = computed(() => {
    const count = shown.sessions().filter((one) => of(one).length > 0).length;
    const isWhole = shown.isWhole() && clashes.hasValue() && clashes.value().nextCursor === null;
    return count === 0 ? undefined : words.count(isWhole ? 'calendar.conflicts' : 'calendar.conflictsAtLeast', count);
  });
  return { of, counted, reload: () => void clashes.reload() };
}
