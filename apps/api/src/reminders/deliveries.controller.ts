import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
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

  @Get()
  @Allow('reminders:read')
  @ApiOkResponse({ type: DeliveryPage })
  list(@Query() { limit = defaultLimit, cursor, ...filters }: DeliveryListQuery): Promise<Page<DeliveryView>> {
    const after = decodeCursor(cursor, ['instant', 'id']);
    return this.scope.transaction(async (tx) =>
      pageOf(await deliveryItems(tx, filters, after, limit), limit, viewOf, (row) => [row.started_at.toISOString(), row.id]),
    );
  }
}
