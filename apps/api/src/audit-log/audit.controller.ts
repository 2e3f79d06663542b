import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, PageQuery, pageOf } from '../http/page.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDetail } from '../audit/audit-reason.ts';
import { listEntries } from './audit-list.query.ts';
import { AuditPage, AuditVerification, LooksPage, type AuditEntryView } from './audit.view.ts';
import { looksOfStaff } from './looks.query.ts';
import { verifyChain } from './verify-chain.ts';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly scope: TenantScope) {}

  /**
   * List what was done, newest first
   *
   * @remarks Each entry names the person who acted and the record that was changed. A person is named by their code only.
   */
  @Get()
  @Allow('audit:read')
  listAuditEntries(@Query() { limit = defaultLimit, cursor }: PageQuery): Promise<AuditPage> {
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

  /**
   * List who was shown hidden details
   *
   * @remarks Legal names, contact details and numbers for calls, counted for each person of the staff within a day and within a week.
   */
  @Get('looks')
  @Allow('audit:read')
  listLooks(): Promise<LooksPage> {
    return this.scope.transaction(async (tx) => ({ items: await looksOfStaff(tx), nextCursor: null }));
  }

  /**
   * Check that the audit is whole
   *
   * @remarks Reads the whole chain of the centre and says which entry does not fit the one before it.
   */
  @Get('verify')
  @Allow('audit:read')
  verifyAudit(): Promise<AuditVerification> {
    return this.scope.transaction(verifyChain);
  }
}
