import { mayCallRelative, mayContactRelative } from '@saath/domain/families';
import { dayIn, type Answers, type Day, type Language } from '@saath/domain/kernel';
import { channels, purposesForRelatives } from '@saath/domain/members';
import { milestonesSeen, type MilestoneStep } from '@saath/domain/milestones';
import { storedDay } from '../database/stored-day.ts';
import { openSettings } from '../groups/group-settings.ts';
import { toDate } from '../platform/clock.ts';
import { maskPhone } from '../platform/phone.ts';
import { notFound } from '../platform/refusal.ts';
import { attendanceOf } from '../records/member-figures.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { listAllowances } from './allowances.ts';
import { aboutRelative, consentOf, listConsents } from './consents.query.ts';
import { milestoneStepsHere } from '../milestones/kept-milestones.query.ts';
import { milestoneName } from './milestone-name.ts';
import type { RelativeGroupView, RelativePageView, ToldView } from './relative-page.view.ts';
import { relativesOf } from './relatives.query.ts';

interface SeatRecord extends Omit<RelativeGroupView, 'attended' | 'expected' | 'isEducation'> {
  readonly settings: Answers;
  /** The sealed words among the settings, as hexadecimal digits. */
  readonly words: string | null;
}

interface RelativeRecord {
  readonly alias: string;
  readonly code: string;
  readonly member_language: Language;
  readonly time_zone: string;
  readonly language: Language;
  readonly shared_phone: boolean;
  readonly sober_since: string | null;
  readonly plan_done: number;
  readonly plan_of: number;
  readonly seats: SeatRecord[];
  readonly version: number;
}

/** A relative, with the facts of the member that a consent may open. The contacts of the plan are those since the last discharge. */
const relativeSql = `
  select m.alias, m.code, m.language as member_language, b.time_zone, v.language, v.version,
    exists (select 1 from members o where o.centre_id = $1 and o.phone_index = v.phone_index and o.merged_into_id is null)
      or exists (select 1 from relatives o where o.centre_id = $1 and o.phone_index = v.phone_index and o.id <> v.id) as shared_phone,
    (select e.started_on from sobriety_episodes e where e.centre_id = $1 and e.member_id = m.id and e.ended_on is null limit 1) as sober_since,
    f.plan_done, f.plan_of,
    coalesce((select jsonb_agg(jsonb_build_object('enrolmentId', e.id, 'settings', g.settings, 'words', encode(g.settings_cipher, 'hex'), 'groupId', g.id, 'groupName', g.name, 'kind', g.kind,
        'startsOn', e.starts_on, 'endsOn', e.ends_on, 'nextAt', (
          select to_char(min(s.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from sessions s
          where s.centre_id = $1 and s.group_id = g.id and s.state = 'planned' and s.starts_at > $4
            and (s.starts_at at time zone s.time_zone)::date >= e.starts_on
            and coalesce((s.starts_at at time zone s.time_zone)::date < e.ends_on, true))) order by e.starts_on desc, g.name)
      from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
      where e.centre_id = $1 and e.relative_id = v.id), '[]') as seats
  from relatives v
  join members m on m.centre_id = $1 and m.id = v.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  cross join lateral (
    select count(*) filter (where o.state = 'done')::int as plan_done, count(*)::int as plan_of from follow_ups o
    where o.centre_id = $1 and o.member_id = m.id and o.origin = 'plan'
      and o.due_on >= (select max(s.discharged_on) from stays s where s.centre_id = $1 and s.member_id = m.id)) f
  where v.centre_id = $1 and v.member_id = $2 and v.id = $3 and ${reach.members('m')}`;

/** In days: the time whose sessions count in the figures of a relative. */
const figuresDays = 365;

/** Everything about a relative; 404 when the member is outside the reach of the reader. */
export async function relativePage(tx: CentreTransaction, memberId: string, id: string): Promise<RelativePageView> {
  const row = await tx.row<RelativeRecord>(relativeSql, memberId, id, toDate(tx.now));
  const relative = (await relativesOf(tx, [memberId])).find((one) => one.id === id);
  if (row === undefined || relative === undefined) throw notFound('families');
  const today = dayIn(tx.now, row.time_zone);
  const consents = aboutRelative(await listConsents(tx, memberId, today), id).filter(({ purpose }) =>
    purposesForRelatives.includes(purpose),
  );
  const allowances = (await listAllowances(tx, memberId, today)).filter(({ relativeId }) => relativeId === id);
  const given = consents.map(consentOf);
  return {
    id,
    memberId,
    memberName: row.alias,
    memberCode: row.code,
    memberLanguage: row.member_language,
    displayName: relative.displayName,
    relation: relative.relation,
    language: row.language,
    phoneMasked: relative.phone === null ? null : maskPhone(relative.phone),
    sharedPhone: row.shared_phone,
    mayContact: mayCallRelative(given, today) || channels.some((channel) => mayContactRelative(given, channel, today)),
    allowances,
    consents,
    told: toldOf(row, allowances, await milestoneStepsHere(tx), today),
    groups: await groupsOf(tx, id, row.seats),
    version: row.version,
  };
}

/** A fact is read out only while a consent in force opens it. */
function toldOf(row: RelativeRecord, allowances: RelativePageView['allowances'], steps: readonly MilestoneStep[], today: Day): ToldView {
  const isOpen = (asked: RelativePageView['allowances'][number]['purpose']): boolean =>
    allowances.some(({ purpose, means }) => purpose === asked && means.length > 0);
  const since = row.sober_since;
  const seen = since === null ? [] : milestonesSeen(steps, storedDay(since), today).filter(({ reached }) => reached);
  return {
    plan: isOpen('tell-relative-plan') ? { done: row.plan_done, of: row.plan_of } : null,
    milestones: isOpen('tell-relative-milestones') ? seen.map(milestoneName) : null,
  };
}

async function groupsOf(tx: CentreTransaction, id: string, seats: RelativeRecord['seats']): Promise<RelativeGroupView[]> {
  const figures = seats.length === 0 ? [] : await attendanceOf(tx, id, figuresDays);
  return seats.map(({ settings, words, ...seat }) => {
    const { session } = openSettings(tx, seat.groupId, settings, words === null ? null : Buffer.from(words, 'hex'));
    const found = figures.find(({ groupId }) => groupId === seat.groupId);
    return { ...seat, isEducation: session === 'education', attended: found?.attended ?? 0, expected: found?.expected ?? 0 };
  });
}
