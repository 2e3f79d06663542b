import { dayIn, isDayBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { dayOf } from './session.ts';
import type { Session } from './session.ts';
import { singleSessionMonths } from './session.limits.ts';

/** Whether a session would take place on a day that nobody plans a single session for. */
export const isTooFarAhead = (session: Pick<Session, 'startsAt' | 'timeZone'>, now: Instant): boolean =>
  isDayBefore(dayIn(now, session.timeZone).add({ months: singleSessionMonths }), dayOf(session));
