import { localTimeFrom, type LocalTime } from '@saath/domain/kernel';
import type { QuietHours } from '@saath/domain/centres';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface MessagingSettings {
  readonly name: string;
  readonly active: boolean;
  readonly quietHours: QuietHours;
}

function storedTime(text: string): LocalTime {
  const time = localTimeFrom(text);
  if (time === undefined) throw new Error('The database holds a time that is none.');
  return time;
}

/** What a centre's messages depend on: its name, its quiet hours, and whether it is suspended. */
export async function messagingSettings(tx: CentreTransaction): Promise<MessagingSettings> {
  const row = await tx.row<{ name: string; state: string; quiet_from: string; quiet_until: string }>(
    'select c.id as centre_id, c.name, c.state, c.quiet_from, c.quiet_until from platform.centres c where c.id = $1',
  );
  if (row === undefined) throw new Error('The centre in scope does not exist.');
  return {
    name: row.name,
    active: row.state === 'active',
    quietHours: { quietFrom: storedTime(row.quiet_from), quietUntil: storedTime(row.quiet_until) },
  };
}
