// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface ProgressView {
  readonly done: number;
  readonly total: number;
}

export interface SheetProblemView {
  /** As a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Facts about it, such as how many seats a group has. */
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface ImportView {
  readonly id: string;
  readonly kind: 'timetable' | 'members';
  readonly state: 'checked' | 'committing' | 'committed' | 'failed';
  readonly rows: number;
  readonly progress: ProgressView;
  readonly summary: Readonly<Record<string, number>>;
  readonly problems: readonly SheetProblemView[];
  readonly createdAt: string;
  readonly committedAt: string | null;
  readonly version: number;
}

export interface ImportsOperations {
  'POST /imports/timetable': { readonly body: FormData; readonly answer: ImportView };
  'POST /imports/members': { readonly body: FormData; readonly answer: ImportView };
  'GET /imports/samples/timetable.csv': { readonly answer: string };
  'GET /imports/samples/members.csv': { readonly answer: string };
  'GET /imports/{id}': { readonly answer: ImportView };
  'POST /imports/{id}/commit': { readonly answer: ImportView };
}
