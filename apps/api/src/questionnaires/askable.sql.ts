import { coversDay } from '../groups/expected.ts';
import { reach } from '../tenancy/reach.ts';

/**
 * SQL condition: the acting person may ask the member `m` of the branch `b` a questionnaire now. Beside those who reach the member, these are
 * the people who facilitate a group of the member: they have no list of people. `now` is the parameter with the present moment.
 */
export const isAskable = (now: string): string => `(${reach.members('m')} or exists (
    select 1 from enrolments e join groups g on g.centre_id = $1 and g.id = e.group_id
    where e.centre_id = $1 and e.member_id = m.id and ${coversDay(`(${now}::timestamptz at time zone b.time_zone)::date`)} and ${reach.groups('g')}))`;
