import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText } from '../http/units.ts';

/** An entry of the audit. */
export class AuditEntryView {
  /** The number of the entry in the chain of the centre, from 1. */
  seq: Count;
  /** When it happened. */
  at: InstantText;
  /**
   * The name of the person who acted; null for the product itself and for an operator.
   * @example Meera Kulkarni
   */
  actorName: string | null;
  /** Whether staff of the centre, an operator or the product itself acted. */
  actorKind: 'staff' | 'operator' | 'system';
  /**
   * The action, as a code.
   * @example session-cancelled
   */
  action: string;
  /**
   * The kind of record that was changed or shown.
   * @example session
   */
  subjectKind: string;
  /** The record it was done to. */
  subjectId: Id;
  /**
   * The name of the record, of a person their code; null for a record without a name.
   * @example Tuesday circle
   */
  subjectName: string | null;
  /** Further facts. `reason` is the reason that a person gave; null when the entry was changed since, so that it cannot be read. */
  detail: Readonly<Record<string, unknown>>;
}

/** Entries of the audit, newest first, a page at a time. */
export class AuditPage extends pageViewOf(AuditEntryView) {}

/** How often something was shown to a person. */
export class LookCountsView {
  /** Within the last 24 hours. */
  inDay: Count;
  /** Within the last seven days. */
  inWeek: Count;
}

/** The hidden details that a person of the staff was shown. */
export class LooksView {
  /** The person. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Meera Kulkarni
   */
  name: string;
  /** Legal names and contact details, each with a reason. */
  revealed: LookCountsView;
  /** Numbers for calls. */
  numbers: LookCountsView;
  /** Searches by legal name. */
  searches: LookCountsView;
  /** Whether the person was shown more than work usually asks for. */
  isUnusual: boolean;
}

/** Everybody who was shown hidden details within seven days. The list is not divided into pages. */
export class LooksPage extends pageViewOf(LooksView) {}

/** Whether the chain of the audit is whole. */
export class AuditVerification {
  /** True when every entry fits the one before it. */
  ok: boolean;
  /** How many entries were read. */
  entries: Count;
  /** The number of the first entry that does not fit; null when all fit. */
  brokenAt: Count | null;
}
