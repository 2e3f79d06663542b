import { HttpClient } from '@angular/common/http';
import { inject, resource, type Signal } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { surelyPlannedWeeks } from '@saath/domain/sessions';
import { firstValueFrom } from 'rxjs';
import { apiRoot, queryOf } from '../api/api.ts';
import type { ExpectedSession, Page } from '../api/shapes.ts';
import { compareInstants } from '../ui/zoned-time.ts';
import type { CalendarFilters } from './calendar-filters.ts';

const pageSize = 200;
/** The most that are drawn. */
const most = 1000;

export interface ExpectedWindow {
  readonly from: string;
  readonly to: string;
  readonly query: ReturnType<CalendarFilters['query']>;
}
export interface Expected {
  readonly items: readonly ExpectedSession[];
  /** Whether every expected session of the window is among the items. */
  readonly isWhole: boolean;
}

/**
 * The request for the sessions that schedules give and that are not planned yet: only days that may have some. A filter for changes has
 * none, because nobody has changed them.
 */
export function askedAhead({ from, to, query }: ExpectedWindow) {
  const planned = Temporal.Now.instant().add({ hours: surelyPlannedWeeks * 7 * 24 });
  return compareInstants(to, planned) <= 0 || query.changed === true ? undefined : { from, to, ...query };
}

/** The expected sessions of a window, as many as are drawn. Call it where a store is made. */
export function expectedSessions(window: Signal<ExpectedWindow>) {
  const http = inject(HttpClient);
  return resource({
    params: () => askedAhead(window()),
    loader: async ({ params }): Promise<Expected> => {
      const items: ExpectedSession[] = [];
      for (let cursor: string | null = ''; ;) {
        const given = queryOf({ ...params, limit: pageSize, cursor });
        const page: Page<ExpectedSession> = await firstValueFrom(
          http.get<Page<ExpectedSession>>(`${apiRoot}/expected-sessions`, { params: given }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
        if (cursor === null || items.length >= most) return { items, isWhole: cursor === null };
      }
    },
  });
}
