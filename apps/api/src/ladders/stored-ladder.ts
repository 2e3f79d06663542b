import { idOf, type Instant, type SessionId, type StaffId } from '@saath/domain/kernel';
import { evaluateLadder, type LadderFact, type LadderNow } from '@saath/domain/ladders';
import { toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { LadderEventRow } from './ladder-event.row.ts';
import type { LadderRow } from './ladder.row.ts';

/** An event as it is read; times travel as text within the JSON of a ladder. */
export type EventRecord = Omit<LadderEventRow, 'centreId' | 'ladderId' | 'at' | 'startsAt' | 'noteCipher'> & {
  readonly at: string;
  readonly startsAt: string | null;
};

/** A ladder as it is stored, with its events, oldest first, and what decisions need of the member. */
export interface StoredLadder extends Pick<
  LadderRow,
  'id' | 'memberId' | 'state' | 'policy' | 'ownerId' | 'step' | 'version' | 'closedBecause'
> {
  readonly branchId: string;
  readonly timeZone: string;
  readonly inChargeId: string | null;
  readonly facts: readonly LadderFact[];
}

/** SQL: ladders with their events and the branch of the member; a condition on `l`, `m` follows. */
export const storedLadderSql = `
  select l.id, l.member_id as "memberId", l.state, l.policy, l.owner_id as "ownerId", l.step, l.version, l.closed_because as "closedBecause",
    m.branch_id as "branchId", b.time_zone as "timeZone", m.in_charge_id as "inChargeId",
    (select json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'sessionId', e.session_id, 'startsAt', e.starts_at,
        'state', e.state, 'step', e.step, 'staffId', e.staff_id, 'outcome', e.outcome, 'reason', e.reason, 'byId', e.by_id) order by e.at, e.id)
      from ladder_events e where e.centre_id = $1 and e.ladder_id = l.id) as events
  from ladders l
  join members m on m.centre_id = $1 and m.id = l.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where l.centre_id = $1`;

export type StoredRecord = Omit<StoredLadder, 'facts'> & { readonly events: readonly EventRecord[] | null };

export const storedLadder = ({ events, ...row }: StoredRecord): StoredLadder => ({ ...row, facts: (events ?? []).flatMap(factOf) });

/** The fact that a row stands for. */
function factOf({ type, at: text, ...row }: Omit<EventRecord, 'id' | 'byId'>): readonly LadderFact[] {
  const at = toInstant(new Date(text));
  if (type === 'session' && row.sessionId !== null && row.startsAt !== null && row.state !== null)
    return [{ type, at, sessionId: idOf<SessionId>(row.sessionId), startsAt: toInstant(new Date(row.startsAt)), state: row.state }];
  if (type === 'given' && row.step !== null)
    return [{ type, at, step: row.step, to: row.staffId === null ? null : idOf<StaffId>(row.staffId) }];
  if (type === 'outcome' && row.step !== null && row.outcome !== null) return [{ type, at, step: row.step, outcome: row.outcome }];
  return type === 'closed' && row.reason !== null ? [{ type, at, reason: row.reason }] : [];
}

/** Ladders as they were computed; one with further facts is another one. */
const computed = new WeakMap<StoredLadder, { readonly at: Instant; readonly now: LadderNow }>();

/** The ladder at the instant of the transaction. */
export function ladderNow({ now: at }: Pick<CentreTransaction, 'now'>, ladder: StoredLadder): LadderNow {
  const known = computed.get(ladder);
  if (known?.at.equals(at) === true) return known.now;
  const now = evaluateLadder(ladder.policy, ladder.facts, { now: at, timeZone: ladder.timeZone });
  computed.set(ladder, { at, now });
  return now;
}
