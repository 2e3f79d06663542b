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
  if (time === undefined) throw new Error('The database has a time that is not valid.');
  return time;
}

/** The settings of a centre that its messages need: name, quiet hours, and whether the centre is active. */
export async function messagingSettings(tx: CentreTransaction): Promise<MessagingSettings> {
  const { name, state, quietFrom, quietUntil } = await tx.own();
  return { name, active: state === 'active', quietHours: { quietFrom: storedTime(quietFrom), quietUntil: storedTime(quietUntil) } };
}
