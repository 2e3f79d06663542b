// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface OverviewWeekView {
  /** The Monday. */
  readonly startsOn: string;
  /** Marks of people expected and not excused. Null where fewer than five people stand behind it. */
  readonly expected: number | null;
  /** Of these, those who came. Null where fewer than five people stand behind it. */
  readonly came: number | null;
}

export interface OverviewBranchView {
  readonly branchId: string;
  readonly branchName: string;
  readonly members: number;
  readonly groups: number;
  /** Null where fewer than five people stand behind it. */
  readonly expected: number | null;
  /** Null where fewer than five people stand behind it. */
  readonly came: number | null;
  readonly needWord: number;
  readonly overdue: number;
}

export interface OverviewContactsView {
  readonly kind: 'day-2' | 'day-7' | 'day-14' | 'day-30' | 'day-60' | 'day-90';
  readonly due: number;
  /** Spoken with or visited. Null where fewer than five people stand behind it. */
  readonly reached: number | null;
  /** Tried and not reached. Null where fewer than five people stand behind it. */
  readonly tried: number | null;
}

export interface OverviewView {
  /** The last eight weeks, this one included; a week without sessions is left out. */
  readonly weeks: readonly OverviewWeekView[];
  /** Attendance of the same eight weeks; the rest as of now. */
  readonly branches: readonly OverviewBranchView[];
  /** Contacts after discharge that fell due in the last ninety days. */
  readonly contacts: readonly OverviewContactsView[];
}

export interface OverviewOperations {
  'GET /overview': { readonly answer: OverviewView };
}
