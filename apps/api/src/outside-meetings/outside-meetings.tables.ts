import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { OutsideMeetingRow } from './outside-meeting.row.ts';
import { OutsideReferralRow } from './outside-referral.row.ts';
import { OutsideVisitRow } from './outside-visit.row.ts';

export const outsideMeetingsTables = {
  rows: [OutsideMeetingRow, OutsideReferralRow, OutsideVisitRow],
} as const satisfies OwnedTables;
