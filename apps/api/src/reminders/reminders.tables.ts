import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { DeliveryRow } from './delivery.row.ts';
import { ReminderRow } from './reminder.row.ts';

export const remindersTables = { rows: [DeliveryRow, ReminderRow] } as const satisfies OwnedTables;
