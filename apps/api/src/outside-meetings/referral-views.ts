import { dayIn } from '@saath/domain/kernel';
import { daysUnanswered, nextDateAfter, referralState, visitNumber } from '@saath/domain/outside-meetings';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { StoredReferral, StoredVisit } from './referrals.query.ts';
import { openImpression, openReferralText } from './referral-texts.ts';
import type { AnsweredVisitView, OutsideReferralView, OutsideVisitView } from './referral.view.ts';

/** A visit as the people see it who go along. */
export function visitView(tx: CentreTransaction, row: StoredReferral): Pick<OutsideVisitView, keyof OutsideVisitView> {
  const { id, memberId, displayName, code, visits, meetingKind, isOpenMeeting, timeZone, companion, isMine, meetAt, memberAgreed } = row;
  const today = dayIn(tx.now, timeZone);
  const { visitOn } = row.course;
  const where = [row.place, row.town, row.wayThere].filter((text) => text !== null).join(', ');
  return {
    ...{ id, memberId, displayName, code, visits, meetingKind, isOpenMeeting, timeZone, companion, isMine, meetAt, memberAgreed },
    number: visitNumber(row.course),
    meetingName: row.listedName ?? openReferralText(tx, id, 'meeting', row.meetingCipher) ?? '',
    where: where === '' ? null : where,
    on: visitOn?.toString() ?? null,
    at: row.open?.at ?? null,
    companionName: row.knownCompanion ?? openReferralText(tx, id, 'companion', row.companionCipher),
    meetPlace: openReferralText(tx, id, 'meet_place', row.meetPlaceCipher),
    state: referralState(row.course, visits, today),
    unansweredDays: visitOn === null ? 0 : daysUnanswered(visitOn, today),
    version: row.version,
  };
}

/** A referral as the staff around its member see it. */
export const referralView = (tx: CentreTransaction, row: StoredReferral): OutsideReferralView => ({
  ...visitView(tx, row),
  ...{ meetingId: row.meetingId, mentorId: row.mentorId, staffId: row.staffId },
  answered: row.all.flatMap((visit) => answeredView(tx, visit)),
  proposedOn: proposedOf(tx, row),
});

function answeredView(tx: CentreTransaction, { id, on, outcome, impressionCipher }: StoredVisit): AnsweredVisitView[] {
  return outcome === null ? [] : [{ on, outcome, ...openImpression(tx, id, impressionCipher) }];
}

/** The next date of the meeting, in the zone of the branch; it is not in the past. */
function proposedOf(tx: CentreTransaction, { course, visits, weekdays, all, timeZone }: StoredReferral): string | null {
  const last = all.at(-1)?.on;
  const isLeft = course.answered + (course.visitOn === null ? 0 : 1) < visits;
  if (last === undefined || course.isEnded || !isLeft) return null;
  const dates = [storedDay(last), dayIn(tx.now, timeZone).subtract({ days: 1 })];
  const after = dates.reduce((a, b) => (a.since(b).days < 0 ? b : a));
  return nextDateAfter(after, weekdays ?? []).toString();
}
