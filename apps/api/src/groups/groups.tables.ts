import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { EnrolmentRow } from './enrolment.row.ts';
import { GroupFacilitatorRow } from './group-facilitator.row.ts';
import { GroupScheduleRow } from './group-schedule.row.ts';
import { GroupRow } from './group.row.ts';

export const groupsTables = { rows: [EnrolmentRow, GroupFacilitatorRow, GroupScheduleRow, GroupRow] } as const satisfies OwnedTables;
