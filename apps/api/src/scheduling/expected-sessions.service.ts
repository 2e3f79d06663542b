import { Injectable } from '@nestjs/common';
import { isBefore } from '@saath/domain/kernel';
import { surelyPlannedWeeks } from '@saath/domain/sessions';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { givenInstant } from '../http/request-values.ts';
import type { WindowQuery } from '../sessions/session.body.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { ExpectedSessionPage, ExpectedSessionView } from './expected-session.view.ts';
import { expectedSessions } from './expected-sessions.read-model.ts';
import { refuseWindow } from './refuse-window.ts';

/** Looks further than sessions are planned, by the rules of the schedules. Nothing is stored. */
@Injectable()
export class ExpectedSessionsService {
  constructor(private readonly scope: TenantScope) {}

  list({ limit = defaultLimit, cursor, from, to, ...filters }: WindowQuery): Promise<ExpectedSessionPage> {
    const window = { from: givenInstant(from), to: givenInstant(to) };
    refuseWindow(window);
    const after = decodeCursor(cursor, ['instant', 'id']);
    return this.scope.transaction(async (tx) => {
      const planned = tx.now.add({ hours: surelyPlannedWeeks * 7 * 24 });
      const begin = isBefore(window.from, planned) ? planned : window.from;
      const all = isBefore(begin, window.to) ? await expectedSessions(tx, { from: begin, to: window.to }, filters) : [];
      const rest = after === undefined ? all : all.filter((session) => isBehind(session, after));
      const page = pageOf(
        rest.slice(0, limit + 1),
        limit,
        (session) => session,
        ({ startsAt, groupId }) => [startsAt, groupId],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }
}

/** Whether a session comes after the last one of the page before. A session that was planned meanwhile is missed by no page. */
function isBehind({ startsAt, groupId }: ExpectedSessionView, [lastStart = '', lastGroup = '']: readonly string[]): boolean {
  return startsAt > lastStart || (startsAt === lastStart && groupId > lastGroup);
}
