import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, PageQuery, pageOf } from '../http/page.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDetail } from '../audit/audit-reason.ts';
import { listEntries } from './audit-list.query.ts';
import { AuditPage, AuditVerification, type AuditEntryView } from './audit.view.ts';
import { verifyChain } from './verify-chain.ts';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly scope: TenantScope) {}

  /** Who did what, newest first. */
  @Get()
  @Allow('audit:read')
  @ApiOkResponse({ type: AuditPage })
  list(@Query() { limit = defaultLimit, cursor }: PageQuery): Promise<AuditPage> {
    return this.scope.transaction(async (tx) => {
      const before = decodeCursor(cursor, ['number'])?.[0] ?? null;
      const rows = await listEntries(tx, before, limit + 1);
      const page = pageOf(
        rows,
        limit,
        ({ id, at, detail, ...row }): AuditEntryView => ({ ...row, at: at.toISOString(), detail: openDetail(tx, id, detail) }),
        ({ seq }) => [seq],
      );
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  @Get('verify')
  @Allow('audit:read')
  @ApiOkResponse({ type: AuditVerification })
  verify(): Promise<AuditVerification> {
    return this.scope.transaction(verifyChain);
  }
}
