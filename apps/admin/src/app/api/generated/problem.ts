// Generated from the OpenAPI document by `npm run generate`. Not edited by hand.

export interface FieldErrorView {
  readonly path: string;
  readonly code: string;
}

export interface ProblemView {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldErrorView[];
}
