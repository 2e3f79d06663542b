import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The staff id that narrows groups to those it leads, or null: a facilitator sees no other group. */
export const ledBy = ({ actor }: Pick<CentreTransaction, 'actor'>): string | null =>
  actor.kind === 'staff' && actor.role === 'facilitator' ? actor.staffId : null;

/** SQL: the group `g` is within reach; the parameters are the branches within reach and {@link ledBy}. */
export const withinReach = (branches: string, leader: string): string =>
  `(${branches}::uuid[] is null or g.branch_id = any(${branches}))
   and (${leader}::uuid is null or exists (select 1 from group_facilitators l
     where l.centre_id = g.centre_id and l.group_id = g.id and l.staff_id = ${leader} and l.ends_on is null))`;
