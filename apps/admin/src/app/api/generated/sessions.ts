// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.
import type { FacilitatorView, SessionItemView } from './groups.ts';

export interface SessionPage {
  readonly items: readonly SessionItemView[];
  readonly nextCursor: string | null;
}

export interface SessionView {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly kind: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly roomName: string | null;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Local start of the first plan: with the group, the identity of the session. */
  readonly originalStart: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly movedFrom: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly facilitators: readonly FacilitatorView[];
  readonly expected: number;
  /** Who came; null before anybody was marked or counted. */
  readonly attended: number | null;
  readonly marked: number;
  readonly version: number;
  readonly confidentiality: 'notes' | 'presence' | 'headcount';
  readonly topic: string | null;
  readonly note: string | null;
  readonly headcount: number | null;
  readonly cancelReason: string | null;
}

export interface FinishBody {
  /** How many came, where the kind keeps no names. */
  readonly headcount?: number;
}

export interface CancelBody {
  readonly reason: string;
}

export interface MoveBody {
  readonly startsAt: string;
  readonly reason?: string;
}

export interface RecordBody {
  readonly topic?: string | null;
  /** Only where the kind keeps notes; encrypted. */
  readonly note?: string | null;
}

export interface HintView {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface MarkView {
  readonly state: 'present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in' | null;
  readonly minutes: number | null;
  readonly markedAt: string;
}

export interface RosterItemView {
  readonly personId: string;
  readonly personKind: 'member' | 'relative';
  readonly displayName: string;
  readonly code: string | null;
  readonly enrolmentId: string | null;
  readonly hint: HintView | null;
  readonly mark: MarkView | null;
}

export interface RosterPage {
  readonly items: readonly RosterItemView[];
  readonly nextCursor: string | null;
}

export interface MarkBody {
  /** Made by the device, once for each tap; sending it again changes nothing. */
  readonly clientId: string;
  readonly personId: string;
  /** Null clears the mark. */
  readonly state: 'present' | 'late' | 'left-early' | 'excused' | 'absent' | 'walk-in' | null;
  readonly minutes?: number;
  readonly markedAt: string;
}

export interface AttendanceBody {
  readonly marks: readonly MarkBody[];
}

export interface MarkConflictView {
  readonly clientId: string;
  readonly mine: MarkView;
  readonly theirs: MarkView;
}

export interface AppliedView {
  readonly applied: number;
  readonly replayed: number;
  readonly conflicts: readonly MarkConflictView[];
}

export interface SessionsOperations {
  'GET /sessions': { readonly query: { readonly limit?: number; readonly cursor?: string; readonly from: string; readonly to: string; readonly branchId?: string; readonly kind?: string; readonly facilitatorId?: string }; readonly answer: SessionPage };
  'GET /sessions/{id}': { readonly answer: SessionView };
  'POST /sessions/{id}/start': { readonly answer: SessionView };
  'POST /sessions/{id}/finish': { readonly body: FinishBody; readonly answer: SessionView };
  'POST /sessions/{id}/cancel': { readonly body: CancelBody; readonly answer: SessionView };
  'POST /sessions/{id}/move': { readonly body: MoveBody; readonly answer: SessionView };
  'PUT /sessions/{id}/record': { readonly body: RecordBody; readonly answer: SessionView };
  'GET /sessions/{id}/roster': { readonly answer: RosterPage };
  'PUT /sessions/{id}/attendance': { readonly body: AttendanceBody; readonly answer: AppliedView };
}
