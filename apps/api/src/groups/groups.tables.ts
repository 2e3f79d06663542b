import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { CapacityDecisionRow } from './capacity-decision.row.ts';
import { EnrolmentRow } from './enrolment.row.ts';
import { GroupFacilitatorRow } from './group-facilitator.row.ts';
import { GroupScheduleRow } from './group-schedule.row.ts';
import { GroupRow } from './group.row.ts';
import { WaitingPlaceRow } from './waiting-place.row.ts';

export const groupsTables = {
  rows: [CapacityDecisionRow, EnrolmentRow, GroupFacilitatorRow, GroupScheduleRow, GroupRow, WaitingPlaceRow],
} as const satisfies OwnedTables;
