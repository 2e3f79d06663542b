import type { MemberId, OutsideReferralId } from '@saath/domain/kernel';
import {
  courseOf,
  type CompanionKind,
  type OutsideMeetingKind,
  type Referral,
  type ReferralStep,
  type VisitOutcome,
} from '@saath/domain/outside-meetings';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach, reachStaff } from '../tenancy/reach.ts';

/** A visit as it is stored. */
export interface StoredVisit {
  readonly id: string;
  readonly referralId: string;
  readonly place: number;
  readonly on: string;
  readonly at: string | null;
  readonly outcome: VisitOutcome | null;
  readonly impressionCipher: Buffer | null;
}

interface ReferralRecord {
  readonly id: OutsideReferralId;
  readonly memberId: MemberId;
  readonly displayName: string;
  readonly code: string;
  readonly timeZone: string;
  readonly visits: number;
  readonly meetingId: string | null;
  readonly meetingCipher: Buffer | null;
  readonly listedName: string | null;
  readonly meetingKind: OutsideMeetingKind | null;
  readonly isOpenMeeting: boolean | null;
  readonly weekdays: readonly number[] | null;
  readonly place: string | null;
  readonly town: string | null;
  readonly wayThere: string | null;
  readonly companion: CompanionKind;
  readonly mentorId: string | null;
  readonly staffId: string | null;
  readonly knownCompanion: string | null;
  readonly companionCipher: Buffer | null;
  readonly isMine: boolean;
  readonly meetAt: string | null;
  readonly meetPlaceCipher: Buffer | null;
  readonly memberAgreed: boolean;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** A referral as it is stored, with its visits in the order in which they were arranged. */
export interface StoredReferral extends ReferralRecord, Referral {
  readonly all: readonly StoredVisit[];
  readonly open: StoredVisit | undefined;
}

/** SQL: the referral `r` of the member `m` is one at which the mentor who reads goes along, with a person whom they accompany now. */
const ofOwnMentee = `(r.companion = 'mentor' and exists (
    select 1 from mentors self join mentorships own on own.centre_id = $1 and own.mentor_id = self.id and own.ended_on is null
    where self.centre_id = $1 and self.id = r.mentor_id and own.member_id = r.member_id and self.staff_id = ${reachStaff}))`;

const referralSql = `
  select r.id, r.member_id as "memberId", m.alias as "displayName", m.code, b.time_zone as "timeZone", r.visits, r.meeting_id as "meetingId",
    r.meeting_cipher as "meetingCipher", o.name as "listedName", o.kind as "meetingKind", o.is_open as "isOpenMeeting", o.weekdays, o.place,
    o.town, o.way_there as "wayThere", r.companion, r.mentor_id as "mentorId", r.staff_id as "staffId",
    coalesce(t.name, n.alias) as "knownCompanion", r.companion_cipher as "companionCipher",
    (r.staff_id is not distinct from ${reachStaff} or ${ofOwnMentee}) as "isMine", r.meet_at as "meetAt",
    r.meet_place_cipher as "meetPlaceCipher", r.member_agreed as "memberAgreed", r.ended_at as "endedAt", r.version
  from outside_referrals r
  join members m on m.centre_id = $1 and m.id = r.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join outside_meetings o on o.centre_id = $1 and o.id = r.meeting_id
  left join staff t on t.centre_id = $1 and t.id = r.staff_id
  left join mentors p on p.centre_id = $1 and p.id = r.mentor_id
  left join members n on n.centre_id = $1 and n.id = p.member_id`;

/** SQL: the referral is within the reach of the reader: of the staff around the member, and of the mentor who goes along. */
const within = `(${reach.members('m')} or (m.merged_into_id is null and ${ofOwnMentee}))`;

async function withVisits(tx: CentreTransaction, rows: readonly ReferralRecord[]): Promise<StoredReferral[]> {
  if (rows.length === 0) return [];
  const visits = await tx.rows<StoredVisit>(
    `select v.id, v.referral_id as "referralId", v.place, v.on_day as on, v.at, v.outcome, v.impression_cipher as "impressionCipher"
     from outside_visits v where v.centre_id = $1 and v.referral_id = any($2::uuid[]) order by v.place`,
    rows.map(({ id }) => id),
  );
  const of = Map.groupBy(visits, ({ referralId }) => referralId);
  return rows.map((row) => {
    const all = of.get(row.id) ?? [];
    return { ...row, all, open: all.find(({ outcome }) => outcome === null), course: courseOf(stepsOf(row, all)) };
  });
}

const stepsOf = ({ endedAt }: ReferralRecord, visits: readonly StoredVisit[]): readonly ReferralStep[] => [
  ...visits.flatMap(({ on, outcome }): ReferralStep[] => [
    { type: 'arranged', on: storedDay(on) },
    ...(outcome === null ? [] : [{ type: 'answered' as const, outcome }]),
  ]),
  ...(endedAt === null ? [] : [{ type: 'ended' as const }]),
];

/** One referral within reach, locked or not; for `staff` only that of the people around the member. */
export async function referralById(
  tx: CentreTransaction,
  id: string,
  { lock }: { readonly lock: boolean },
): Promise<StoredReferral | undefined> {
  const rows = await tx.rows<ReferralRecord>(
    `${referralSql} where r.centre_id = $1 and r.id = $2 and ${within}${lock ? ' for update of r' : ''}`,
    id,
  );
  return (await withVisits(tx, rows))[0];
}

/** The most referrals of one member that are listed. */
const mostOfMember = 100;

/** The referrals of a member within reach, the latest first. */
export const referralsOfMember = async (tx: CentreTransaction, memberId: string): Promise<StoredReferral[]> =>
  withVisits(
    tx,
    await tx.rows<ReferralRecord>(
      `${referralSql} where r.centre_id = $1 and r.member_id = $2 and ${reach.members('m')} order by r.created_at desc, r.id desc limit $3`,
      memberId,
      mostOfMember,
    ),
  );

/** The referrals within reach whose visit nobody has answered, by its day. */
export const referralsWithVisit = async (
  tx: CentreTransaction,
  after: readonly [on: string, id: string] | undefined,
  limit: number,
): Promise<StoredReferral[]> =>
  withVisits(
    tx,
    await tx.rows<ReferralRecord>(
      `${referralSql} join outside_visits v on v.centre_id = $1 and v.referral_id = r.id and v.outcome is null
       where r.centre_id = $1 and r.ended_at is null and ${within} and ($2::date is null or (v.on_day, r.id) > ($2, $3::uuid))
       order by v.on_day, r.id limit $4`,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ),
  );
