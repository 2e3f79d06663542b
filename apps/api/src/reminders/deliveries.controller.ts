import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { deliveryItems, DeliveryListQuery, type DeliveryRecord } from './delivery-list.query.ts';
import { DeliveryPage, type DeliveryView } from './delivery.view.ts';

const viewOf = (row: DeliveryRecord): DeliveryView => ({
  id: row.id,
  reminderId: row.reminder_id,
  attempt: row.attempt,
  channel: row.channel,
  startedAt: row.started_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  outcome: row.outcome,
  code: row.code,
});

@ApiTags('reminders')
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly scope: TenantScope) {}

  /**
   * List attempts to send
   *
   * @remarks Newest first; only of groups that the reader reaches.
   */
  @Get()
  @Allow('reminders:read')
  listDeliveries(@Query() { limit = defaultLimit, cursor, ...filters }: DeliveryListQuery): Promise<DeliveryPage> {
    const after = decodeCursor(cursor, ['instant', 'id']);
    return this.scope.transaction(async (tx) =>
      pageOf(await deliveryItems(tx, filters, after, limit), limit, viewOf, (row) => [row.started_at.toISOString(), row.id]),
    );
  }
}
