// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { NamedView } from './sign-in.ts';

export interface CentreView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly languages: readonly ('en' | 'hi' | 'mr')[];
  readonly helpline: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly version: number;
}

export interface CentreBody {
  readonly name?: string;
  readonly timeZone?: string;
  readonly languages?: readonly ('en' | 'hi' | 'mr')[];
  readonly helpline?: string;
  readonly quietFrom?: string;
  readonly quietUntil?: string;
}

export interface RoomView {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
}

export interface BranchView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly rooms: readonly RoomView[];
  readonly groups: number;
  readonly members: number;
  readonly version: number;
}

export interface BranchPage {
  readonly items: readonly BranchView[];
  readonly nextCursor: string | null;
}

export interface BranchBody {
  readonly name: string;
  readonly address?: string;
  /** IANA zone; the centre’s own when left out. */
  readonly timeZone?: string;
}

export interface AmendBranchBody {
  readonly name?: string;
  readonly address?: string;
  readonly timeZone?: string;
}

export interface RoomPage {
  readonly items: readonly RoomView[];
  readonly nextCursor: string | null;
}

export interface RoomBody {
  readonly name: string;
  readonly capacity?: number;
}

export interface HolidayView {
  readonly id: string;
  readonly on: string;
  readonly name: string;
}

export interface HolidayPage {
  readonly items: readonly HolidayView[];
  readonly nextCursor: string | null;
}

export interface HolidayBody {
  readonly on: string;
  readonly name: string;
}

export interface StaffView {
  readonly id: string;
  readonly name: string;
  /** Empty for somebody whom a timetable named and who has no address yet. */
  readonly email: string;
  readonly role: 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
  readonly state: 'invited' | 'active' | 'deactivated';
  /** Null means every branch. */
  readonly branches: readonly NamedView[] | null;
  readonly languages: readonly ('en' | 'hi' | 'mr')[];
  /** How many groups the person leads. */
  readonly leads: number;
  readonly version: number;
}

export interface StaffPage {
  readonly items: readonly StaffView[];
  readonly nextCursor: string | null;
}

export interface InviteStaffBody {
  readonly name: string;
  readonly email: string;
  readonly role: 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
  readonly branchIds: readonly string[];
  readonly languages?: readonly ('en' | 'hi' | 'mr')[];
}

export interface AmendStaffBody {
  readonly role?: 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
  readonly branchIds?: readonly string[];
  /** Closes the person’s way into the centre, at once. */
  readonly state?: 'deactivated';
  /** For somebody whom a timetable named: where the invitation goes. */
  readonly email?: string;
}

export interface OrganisationOperations {
  'GET /centre': { readonly answer: CentreView };
  'PATCH /centre': { readonly body: CentreBody; readonly answer: CentreView };
  'GET /branches': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: BranchPage };
  'POST /branches': { readonly body: BranchBody; readonly answer: BranchView };
  'GET /branches/{id}': { readonly answer: BranchView };
  'PATCH /branches/{id}': { readonly body: AmendBranchBody; readonly answer: BranchView };
  'GET /branches/{id}/rooms': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: RoomPage };
  'POST /branches/{id}/rooms': { readonly body: RoomBody; readonly answer: RoomView };
  'GET /branches/{id}/holidays': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: HolidayPage };
  'POST /branches/{id}/holidays': { readonly body: HolidayBody; readonly answer: HolidayView };
  'GET /staff': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: StaffPage };
  'POST /staff': { readonly body: InviteStaffBody; readonly answer: StaffView };
  'GET /staff/{id}': { readonly answer: StaffView };
  'PATCH /staff/{id}': { readonly body: AmendStaffBody; readonly answer: StaffView };
  'POST /staff/{id}/resend-invitation': { readonly answer: StaffView };
}
