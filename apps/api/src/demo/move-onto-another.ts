import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { DemoClient } from './demo-client.ts';

interface NextSession {
  readonly id: string;
  readonly version: number;
  readonly starts_at: Date;
}

/** A day later and half an hour into “Naya Savera”, which meets in the same room. */
const laterBy = 24.5 * 3_600_000;

/** The next session of a group that is to meet another group in its room. */
export const sessionToMove = (tx: CentreTransaction): Promise<NextSession | undefined> =>
  tx.row<NextSession>(
    `select s.id, s.version, s.starts_at from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     where s.centre_id = $1 and g.name = 'Mahila samvad' and s.state = 'planned' and s.starts_at > $2 order by s.starts_at limit 1`,
    toDate(tx.now.add({ hours: 24 })),
  );

/** Moves it there as its administrator would, so that the calendar has one conflict with its ways out. */
export async function moveOntoAnother(client: DemoClient, { id, version, starts_at }: NextSession): Promise<void> {
  const startsAt = new Date(starts_at.getTime() + laterBy).toISOString();
  await client.post(`/sessions/${id}/move`, { startsAt, reason: 'Sunita is at a training on Wednesday.' }, version);
}
