import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { NotificationRow } from './notification.row.ts';

export const notificationsTables = { rows: [NotificationRow] } as const satisfies OwnedTables;
