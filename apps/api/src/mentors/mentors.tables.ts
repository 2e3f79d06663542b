import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { MentorBoundsRow } from './mentor-bounds.row.ts';
import { MentorContactRow } from './mentor-contact.row.ts';
import { MentorRequestRow } from './mentor-request.row.ts';
import { MentorSupervisionRow } from './mentor-supervision.row.ts';
import { MentorRow } from './mentor.row.ts';
import { MentorshipRow } from './mentorship.row.ts';

export const mentorsTables = {
  rows: [MentorRow, MentorshipRow, MentorContactRow, MentorSupervisionRow, MentorRequestRow, MentorBoundsRow],
} as const satisfies OwnedTables;
