import type { Day, Instant, Language, Named } from './shapes.ts';

export interface ReminderItem {
  readonly id: string;
  readonly rule: string;
  readonly sessionId?: string | null;
  readonly groupName?: string | null;
  readonly startsAt?: Instant | null;
  readonly recipient: { readonly kind: 'member' | 'relative' | 'staff'; readonly displayName: string; readonly code?: string | null };
  readonly channel: string;
  readonly language: Language;
  readonly dueAt: Instant;
  readonly state: string;
  readonly reason?: string | null;
  readonly attempts: number;
}

export type ImportKind = 'timetable' | 'members';
export interface ImportFault {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly severity: string;
}
export interface ImportView {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: 'checked' | 'committing' | 'committed' | 'failed';
  readonly rows: number;
  readonly progress: { readonly done: number; readonly total: number };
  readonly summary: Readonly<Record<string, number>>;
  readonly problems: readonly ImportFault[];
}

export interface CentreItem extends Named {
  readonly slug: string;
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly state: 'active' | 'suspended';
  readonly branches: number;
  readonly staff: number;
  readonly members: number;
  readonly groups: number;
  readonly administrator: { readonly invited: boolean; readonly accepted: boolean };
  readonly createdAt: Instant;
  readonly version: number;
}
export interface CentreSettings extends Named {
  readonly slug: string;
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly helpline: string | null;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly version: number;
}
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actorName: string | null;
  readonly actorKind: 'staff' | 'operator' | 'system';
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}
export interface Holiday {
  readonly id: string;
  readonly on: Day;
  readonly name: string;
}
