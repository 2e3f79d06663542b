import type { ChannelCode } from '@saath/notifications';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { PageQuery } from '../http/page.ts';
import type { Id } from '../http/units.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { deliveryOutcomes, type DeliveryOutcome } from './delivery.view.ts';

/** Attempts with a provider, of one reminder or of all. */
export class DeliveryListQuery extends PageQuery {
  /** Only attempts to send this reminder. */
  @MayBeMissing() @IsUUID() reminderId?: Id;
  /** Only attempts with this outcome. */
  @MayBeMissing() @IsIn(deliveryOutcomes) outcome?: DeliveryOutcome;
}

export interface DeliveryRecord {
  readonly id: string;
  readonly reminder_id: string;
  readonly attempt: number;
  readonly channel: ChannelCode;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly outcome: DeliveryOutcome | null;
  readonly code: string | null;
}

/** Newest first, only of groups within the reader's reach; reads one row more than the page shows. */
export const deliveryItems = (
  tx: CentreTransaction,
  { reminderId, outcome }: Pick<DeliveryListQuery, 'reminderId' | 'outcome'>,
  after: readonly [startedAt: string, id: string] | undefined,
  limit: number,
): Promise<DeliveryRecord[]> =>
  tx.rows<DeliveryRecord>(
    `select d.id, d.reminder_id, d.attempt, d.channel, d.started_at, d.finished_at, d.outcome, d.code
     from deliveries d
       join reminders r on r.centre_id = d.centre_id and r.id = d.reminder_id
       join sessions s on s.centre_id = r.centre_id and s.id = r.session_id
     where d.centre_id = $1 and ${reach.sessions('s')}
       and ($2::uuid is null or d.reminder_id = $2) and ($3::text is null or d.outcome = $3)
       and ($4::timestamptz is null or (d.started_at, d.id) < ($4::timestamptz, $5::uuid))
     order by d.started_at desc, d.id desc limit $6`,
    reminderId ?? null,
    outcome ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );
