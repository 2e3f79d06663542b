import { openPlaceStates } from '@saath/domain/groups';
import { mayCallRelative, mayContactRelative } from '@saath/domain/families';
import { dayFrom, dayIn, daysBetween, type Day } from '@saath/domain/kernel';
import { waysAgreed } from '@saath/domain/milestones';
import { channels, type Channel, type Gender } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { laddersOfMembers } from '../ladders/ladder-list.read-model.ts';
import { attentionOfMembers } from '../care/attention.read-model.ts';
import { reach } from '../tenancy/reach.ts';
import { aboutRelative, consentOf, listConsents } from './consents.query.ts';
import { rulingSchedule, scheduleFields } from '../groups/group-schedule.sql.ts';
import { itemColumns, memberItem, type MemberItemRecord } from './member-list.read-model.ts';
import type { ConsentView } from './consent.view.ts';
import type {
  InChargeView,
  MemberEnrolmentView,
  MemberView,
  RecentSessionView,
  RelativeView,
  StageStepView,
  StayView,
} from './member.view.ts';
import { relativesOf } from './relatives.query.ts';
import type { MemberPlaceView } from './member-place.view.ts';
import { memberMilestones } from './member-milestones.read-model.ts';
import { maskEmail, maskPhone } from '../platform/phone.ts';

interface DetailRecord extends MemberItemRecord {
  readonly time_zone: string;
  readonly gender: Gender | null;
  readonly birth_year: number | null;
  readonly preferred_channel: Channel;
  readonly shared_phone: boolean;
  readonly has_legal_name: boolean;
  readonly phone_cipher: Buffer | null;
  readonly email_cipher: Buffer | null;
  readonly in_charge: InChargeView | null;
  readonly stays: StayView[];
  readonly sober_since: string | null;
  readonly enrolments: MemberEnrolmentView[];
  readonly waiting: MemberPlaceView[];
  readonly stage_history: StageStepView[];
}

const detailSql = `
  select ${itemColumns}, b.time_zone, m.gender, m.birth_year, m.preferred_channel,
    exists (select 1 from members o where o.centre_id = $1 and o.phone_index = m.phone_index and o.id <> m.id and o.merged_into_id is null) as shared_phone,
    m.legal_name_cipher is not null as has_legal_name, m.phone_cipher, m.email_cipher,
    (select jsonb_build_object('id', t.id, 'name', t.name) from staff t where t.centre_id = $1 and t.id = m.in_charge_id) as in_charge,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'admittedOn', s.admitted_on, 'dischargedOn', s.discharged_on) order by s.admitted_on desc)
      from stays s where s.centre_id = $1 and s.member_id = m.id), '[]') as stays,
    (select e.started_on from sobriety_episodes e
      where e.centre_id = $1 and e.member_id = m.id and e.ended_on is null limit 1) as sober_since,
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'groupId', g.id, 'groupName', g.name, 'kind', g.kind,
        'startsOn', e.starts_on, 'endsOn', e.ends_on, 'schedule', (
          select jsonb_build_object(${scheduleFields('p', 'gb')})
          from (${rulingSchedule('g', '($2::timestamptz at time zone gb.time_zone)::date')}) p)) order by e.starts_on, g.name)
      from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
        join branches gb on gb.centre_id = $1 and gb.id = g.branch_id
      where e.centre_id = $1 and e.member_id = m.id), '[]') as enrolments,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'groupId', g.id, 'groupName', g.name, 'kind', g.kind, 'state', p.state,
        'askedOn', to_char(p.asked_at at time zone gb.time_zone, 'YYYY-MM-DD'), 'position', (
          select count(*) from waiting_places o where o.centre_id = $1 and o.group_id = p.group_id and o.rank <= p.rank
            and o.state in (${sqlList(openPlaceStates)}))) order by p.asked_at, g.name)
      from waiting_places p join groups g on g.centre_id = $1 and g.id = p.group_id
        join branches gb on gb.centre_id = $1 and gb.id = g.branch_id
      where p.centre_id = $1 and p.member_id = m.id and p.state in (${sqlList(openPlaceStates)})), '[]') as waiting,
    coalesce((select jsonb_agg(jsonb_build_object('to', c.to_stage, 'on', c.changed_on) order by c.changed_on, c.id)
      from stage_changes c where c.centre_id = $1 and c.member_id = m.id), '[]') as stage_history
  from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
  where m.centre_id = $1 and m.id = $3 and ${reach.members('m')}`;

/** Everything about a member that staff see without a reveal; 404 outside the branches within reach. */
export async function memberDetail(tx: CentreTransaction, id: string): Promise<MemberView> {
  const row = await tx.row<DetailRecord>(detailSql, toDate(tx.now), id);
  if (row === undefined) throw notFound('members');
  const today = dayIn(tx.now, row.time_zone);
  const consents = await listConsents(tx, id, today);
  const attention = (await attentionOfMembers(tx, [id])).get(id) ?? [];
  const soberSince = row.sober_since === null ? undefined : dayFrom(row.sober_since);
  const phone = row.phone_cipher === null ? null : tx.vault.open(row.phone_cipher, { table: 'members', column: 'phone', id });
  const email = row.email_cipher === null ? null : tx.vault.open(row.email_cipher, { table: 'members', column: 'email', id });
  return {
    ...memberItem(row),
    needsWord: attention.length > 0,
    gender: row.gender,
    birthYear: row.birth_year,
    preferredChannel: row.preferred_channel,
    phoneMasked: phone === null ? null : maskPhone(phone),
    emailMasked: email === null ? null : maskEmail(email),
    sharedPhone: row.shared_phone,
    hasLegalName: row.has_legal_name,
    inCharge: row.in_charge,
    stays: row.stays,
    sobriety: soberSince === undefined ? null : { startedOn: soberSince.toString(), days: Math.max(0, daysBetween(soberSince, today)) },
    ...(await memberMilestones(tx, id, today)),
    celebrates: waysAgreed(consents.map(consentOf), today),
    enrolments: row.enrolments,
    waiting: row.waiting,
    relatives: await listRelatives(tx, id, consents, today),
    consents,
    attention,
    ladder: (await laddersOfMembers(tx, [id])).get(id) ?? null,
    recent: await recentSessions(tx, id),
    stageHistory: row.stage_history,
  };
}

/** The relatives of a member; `mayContact` is true when a consent of the member permits a message or a call today. */
export async function listRelatives(
  tx: CentreTransaction,
  memberId: string,
  consents: readonly ConsentView[],
  today: Day,
): Promise<RelativeView[]> {
  return (await relativesOf(tx, [memberId])).map(({ id, displayName, relation, phone }) => {
    const own = aboutRelative(consents, id).map(consentOf);
    const mayContact = mayCallRelative(own, today) || channels.some((channel) => mayContactRelative(own, channel, today));
    return { id, displayName, relation, phoneMasked: phone === null ? null : maskPhone(phone), mayContact };
  });
}

const recentSessions = (tx: CentreTransaction, memberId: string): Promise<RecentSessionView[]> =>
  tx.rows<RecentSessionView>(
    `select s.id as "sessionId", g.name as "groupName", to_char(s.starts_at at time zone s.time_zone, 'YYYY-MM-DD') as "on", a.state
     from attendance a join sessions s on s.centre_id = $1 and s.id = a.session_id
       join groups g on g.centre_id = $1 and g.id = s.group_id
     where a.centre_id = $1 and a.person_id = $2 order by s.starts_at desc limit 12`,
    memberId,
  );
