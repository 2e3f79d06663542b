// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface AuditEntryView {
  readonly seq: number;
  readonly at: string;
  /** Null for what the product did itself, and for an operator. */
  readonly actorName: string | null;
  readonly actorKind: 'staff' | 'operator' | 'system';
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What it is called, a person by their code. Null for what has no name. */
  readonly subjectName: string | null;
  /** What else is known. `reason` is what a person gave as theirs; null when somebody changed it since, so that it cannot be read. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditPage {
  readonly items: readonly AuditEntryView[];
  readonly nextCursor: string | null;
}

export interface AuditVerification {
  readonly ok: boolean;
  readonly entries: number;
  /** The first entry that does not fit the chain. */
  readonly brokenAt: number | null;
}

export interface AuditOperations {
  'GET /audit': { readonly query: { readonly limit?: number; readonly cursor?: string }; readonly answer: AuditPage };
  'GET /audit/verify': { readonly answer: AuditVerification };
}
