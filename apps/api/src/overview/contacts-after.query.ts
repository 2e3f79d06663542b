import {
  contactFigure,
  contactState,
  type ContactFigure,
  type DischargeFacts,
  type FigureDay,
  type FollowUpOutcome,
} from '@saath/domain/care';
import { dayIn, isDayBefore, type Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { OverviewContactsView } from './overview.view.ts';
import { suppressed } from './suppressed.ts';

/** The contacts by which aftercare is judged first. */
export const headline = [7, 30] as const satisfies readonly FigureDay[];
/** A contact is counted that became due within this number of days, or is not yet due. */
const daysBack = 90;
const longestDay = 90;

interface DischargeRecord {
  readonly member_id: string;
  readonly branch_id: string;
  readonly discharged_on: string;
  readonly ended_on: string | null;
  readonly time_zone: string;
  readonly contacts: readonly (readonly [on: string, outcome: FollowUpOutcome])[];
}
/** With today at the branch of the member: the days of each are those on its own wall. */
type Discharge = DischargeFacts & { readonly memberId: string; readonly today: Day };

const dischargesSql = `
  select p.member_id, m.branch_id, p.discharged_on, p.ended_on, b.time_zone,
    coalesce((select json_agg(json_build_array((f.done_at at time zone b.time_zone)::date, f.outcome)) from follow_ups f
      where f.centre_id = $1 and f.member_id = p.member_id and f.state = 'done' and f.done_at >= p.discharged_on), '[]') as contacts
  from aftercare_plans p
  cross join lateral (select o.branch_id from members o where o.centre_id = $1 and o.id = p.member_id
    and o.merged_into_id is null offset 0) m
  cross join lateral (select o.time_zone from branches o where o.centre_id = $1 and o.id = m.branch_id offset 0) b
  where p.centre_id = $1 and p.discharged_on > $2 and ${reach.branches('m.branch_id')}`;

/** The discharges with a contact that became due in the last ninety days, or is not yet due, by branch. */
export async function dischargesOf(tx: CentreTransaction, today: Day): Promise<ReadonlyMap<string, readonly Discharge[]>> {
  const rows = await tx.rows<DischargeRecord>(dischargesSql, today.subtract({ days: daysBack + longestDay }).toString());
  const byBranch = Map.groupBy(rows, ({ branch_id: branch }) => branch);
  return new Map([...byBranch].map(([branch, some]) => [branch, some.map((row) => factsOf(tx, row))]));
}

const factsOf = ({ now }: Pick<CentreTransaction, 'now'>, row: DischargeRecord): Discharge => ({
  memberId: row.member_id,
  today: dayIn(now, row.time_zone),
  dischargedOn: storedDay(row.discharged_on),
  readmittedOn: row.ended_on === null ? null : storedDay(row.ended_on),
  contacts: row.contacts.map(([on, outcome]) => ({ on: storedDay(on), outcome })),
});

/** The figures of these days. Figures based on fewer than five people say only how many contacts were due; a day without any is left out. */
export function contactsOf(discharges: readonly Discharge[], days: readonly FigureDay[]): OverviewContactsView[] {
  return days.flatMap((day) => {
    const counted = discharges.filter(({ dischargedOn, today }) => isDayBefore(today.subtract({ days: daysBack + day }), dischargedOn));
    const { due, notYetDue, reached, notReached, unknown } = figureOf(counted, day);
    if (due + notYetDue === 0) return [];
    const people = new Set(counted.filter((one) => isDue(one, day)).map(({ memberId }) => memberId)).size;
    return [{ kind: `day-${day}` as const, due, notYetDue, ...suppressed(people, { reached, notReached, unknown }) }];
  });
}

/** The figure of discharges of several branches, of which each counts by its own day. */
function figureOf(discharges: readonly Discharge[], day: FigureDay): Omit<ContactFigure, 'day'> {
  const byDay = Map.groupBy(discharges, ({ today }) => today.toString());
  const figures = [...byDay].map(([today, some]) => contactFigure(some, day, storedDay(today)));
  const sum = (part: Exclude<keyof ContactFigure, 'day'>): number => figures.reduce((all, one) => all + one[part], 0);
  return { due: sum('due'), reached: sum('reached'), notReached: sum('notReached'), unknown: sum('unknown'), notYetDue: sum('notYetDue') };
}

const isDue = (facts: Discharge, day: FigureDay): boolean => {
  const state = contactState(facts, day, facts.today);
  return state !== null && state !== 'not-yet-due';
};
