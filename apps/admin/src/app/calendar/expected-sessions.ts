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

/**
 * The sessions of a window that schedules give and that are not planned yet. The server is asked only for days that may have some; a filter
 * for changes has none, because nobody has changed them. Call it where a store is made.
 */
export function expectedSessions(window: Signal<ExpectedWindow>) {
  const http = inject(HttpClient);
  return resource({
    params: () => {
      const { from, to, query } = window();
      const planned = Temporal.Now.instant().add({ hours: surelyPlannedWeeks * 7 * 24 });
      return compareInstants(to, planned) <= 0 || query.changed === true ? undefined : { from, to, ...query };
    },
    loader: async ({ params }): Promise<readonly ExpectedSession[]> => {
      const items: ExpectedSession[] = [];
      for (let cursor: string | null = ''; cursor !== null && items.length < most;) {
        const given = queryOf({ ...params, limit: pageSize, cursor });
        const page: Page<ExpectedSession> = await firstValueFrom(
          http.get<Page<ExpectedSession>>(`${apiRoot}/expected-sessions`, { params: given }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
  });
}
