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
  const { name, state, quietFrom, quietUntil } = await tx.own();
  return { name, active: state === 'active', quietHours: { quietFrom: storedTime(quietFrom), quietUntil: storedTime(quietUntil) } };
}
