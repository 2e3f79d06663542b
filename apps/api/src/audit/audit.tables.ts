import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { AuditEntryRow, AuditHeadRow } from './audit.row.ts';

export const auditTables = { rows: [AuditEntryRow, AuditHeadRow], platform: ['audit_entries'] } as const satisfies OwnedTables;
