import type { Day } from '@saath/domain/kernel';
import { journeyTypesOf } from '@saath/domain/members';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { JourneyQuery } from './member.body.ts';
import type { JourneyItemView } from './member.view.ts';

interface JourneyRecord {
  readonly at: string;
  readonly key: string;
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const journeySql = `
  select j.at, j.key, j.type, j.params from (
    select c.changed_on as at, 'a' || c.id as key, 'stage-changed' as type,
      jsonb_build_object('from', c.from_stage, 'to', c.to_stage) as params
      from stage_changes c where c.centre_id = $1 and c.member_id = $2
    union all
    select c.changed_on, 'k' || c.id, 'branch-changed', jsonb_build_object('from', o.name, 'to', n.name)
      from branch_changes c join branches o on o.centre_id = $1 and o.id = c.from_branch_id
        join branches n on n.centre_id = $1 and n.id = c.to_branch_id
      where c.centre_id = $1 and c.member_id = $2
    union all
    select e.starts_on, 'b' || e.id, 'enrolled', jsonb_build_object('groupId', g.id, 'groupName', g.name, 'kind', g.kind)
      from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.member_id = $2 and e.starts_on is distinct from e.ends_on
    union all
    select e.ends_on, 'c' || e.id, 'enrolment-ended', jsonb_build_object('groupId', g.id, 'groupName', g.name, 'kind', g.kind)
      from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.member_id = $2 and e.ends_on > e.starts_on
    union all
    select (s.starts_at at time zone s.time_zone)::date, 'd' || a.id, 'attendance',
      jsonb_build_object('sessionId', s.id, 'groupName', g.name, 'kind', g.kind, 'state', a.state, 'own', a.own_mark)
      from attendance a join sessions s on s.centre_id = $1 and s.id = a.session_id
        join groups g on g.centre_id = $1 and g.id = s.group_id
      where a.centre_id = $1 and a.person_id = $2
    union all
    select c.granted_on, 'e' || c.id, 'consent-granted', jsonb_build_object('purpose', c.purpose, 'channel', c.channel)
      from consents c where c.centre_id = $1 and c.member_id = $2
    union all
    select c.withdrawn_on, 'f' || c.id, 'consent-withdrawn', jsonb_build_object('purpose', c.purpose, 'channel', c.channel)
      from consents c where c.centre_id = $1 and c.member_id = $2 and c.withdrawn_on is not null
    union all
    select p.started_on, 'g' || p.id, 'sobriety-started', '{}'::jsonb
      from sobriety_episodes p where p.centre_id = $1 and p.member_id = $2
    union all
    select p.ended_on, 'h' || p.id, 'sobriety-ended', jsonb_build_object('reason', p.end_reason)
      from sobriety_episodes p where p.centre_id = $1 and p.member_id = $2 and p.ended_on is not null
    union all
    select (f.done_at at time zone b.time_zone)::date, 'i' || f.id, 'follow-up-done', jsonb_build_object('kind', f.kind, 'method', f.method, 'origin', f.origin, 'outcome', f.outcome)
      from follow_ups f join members m on m.centre_id = $1 and m.id = f.member_id
        join branches b on b.centre_id = $1 and b.id = m.branch_id
      where f.centre_id = $1 and f.member_id = $2 and f.state = 'done'
    union all
    select v.on_day, 'j' || v.id, 'outside-visit', jsonb_build_object('referralId', r.id, 'outcome', v.outcome)
      from outside_referrals r join outside_visits v on v.centre_id = $1 and v.referral_id = r.id
      where r.centre_id = $1 and r.member_id = $2 and v.outcome is not null
  ) j
  where j.at <= $3 and j.type = any($7::text[]) and ($4::date is null or (j.at, j.key) < ($4::date, $5))
  order by j.at desc, j.key desc limit $6`;

/** The events of a member's course until today, of all or of some kinds, the latest first. An enrolment withdrawn on its first day is left out. */
export async function memberJourney(
  tx: CentreTransaction,
  memberId: string,
  today: Day,
  { limit = defaultLimit, cursor, kinds }: JourneyQuery,
): Promise<Page<JourneyItemView>> {
  const after = decodeCursor(cursor, ['day', 'text']);
  const rows = await tx.rows<JourneyRecord>(
    journeySql,
    memberId,
    today.toString(),
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
    journeyTypesOf(kinds),
  );
  return pageOf(
    rows,
    limit,
    ({ at, type, params }) => ({ at, type, params }),
    ({ at, key }) => [at, key],
  );
}
