// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { AuditOperations } from './audit.ts';
import type { CareOperations } from './care.ts';
import type { GroupsOperations } from './groups.ts';
import type { ImportsOperations } from './imports.ts';
import type { MembersOperations } from './members.ts';
import type { OrganisationOperations } from './organisation.ts';
import type { OverviewOperations } from './overview.ts';
import type { PlatformOperations } from './platform.ts';
import type { ProgrammeKindsOperations } from './programme-kinds.ts';
import type { RemindersOperations } from './reminders.ts';
import type { SessionsOperations } from './sessions.ts';
import type { SignInOperations } from './sign-in.ts';
import type { TodayOperations } from './today.ts';

/** Every operation of the API: what it is asked with and what it answers. */
export interface Operations
  extends
    SignInOperations,
    OrganisationOperations,
    MembersOperations,
    ProgrammeKindsOperations,
    GroupsOperations,
    SessionsOperations,
    CareOperations,
    RemindersOperations,
    PlatformOperations,
    ImportsOperations,
    TodayOperations,
    OverviewOperations,
    AuditOperations {}
