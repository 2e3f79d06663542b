import { Injectable } from '@nestjs/common';
import { isBefore, type Instant } from '@saath/domain/kernel';
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
      const shown = latest(window.from, tx.now.add({ hours: surelyPlannedWeeks * 7 * 24 }), after);
      const isAsked = (session: Pick<ExpectedSessionView, 'startsAt' | 'groupId'>): boolean =>
        after === undefined || isBehind(session, after);
      const page = pageOf(
        await expectedSessions(tx, { from: shown, to: window.to }, filters, limit + 1, isAsked),
        limit,
        (session) => session,
        ({ startsAt, groupId }) => [startsAt, groupId],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }
}

/** The instant from which a page looks: the start of the window, the horizon of planning or the last session of the page before. */
function latest(from: Instant, planned: Instant, after: readonly string[] | undefined): Instant {
  const begin = isBefore(from, planned) ? planned : from;
  const last = after?.[0] === undefined ? begin : givenInstant(after[0]);
  return isBefore(begin, last) ? last : begin;
}

/** Whether a session comes after the last one of the page before. A session that was planned meanwhile is missed by no page. */
function isBehind(
  { startsAt, groupId }: Pick<ExpectedSessionView, 'startsAt' | 'groupId'>,
  [lastStart = '', lastGroup = '']: readonly string[],
): boolean {
  return startsAt > lastStart || (startsAt === lastStart && groupId > lastGroup);
}
