/** A fault of one field. */
export class FieldErrorView {
  /**
   * The path of the field in the body or the query; empty for the body itself.
   * @example administrator.email
   */
  path: string;

  /**
   * The rule that the field breaks, as a stable code.
   * @example is-email
   */
  code: string;
}

/** A refusal, as a problem of RFC 9457. Programs decide by its code. */
export class ProblemView {
  /**
   * A URI reference that names the problem: `/problems#` and the code.
   * @example /problems#sessions/already-started
   */
  type: string;

  /**
   * The kind of refusal in English, for developers.
   * @example The state does not allow this
   */
  title: string;

  /**
   * The HTTP status of the answer, repeated.
   * @example 409
   */
  status: number;

  /**
   * The stable code of the refusal; `docs/problems.md` lists all of them.
   * @example sessions/already-started
   */
  code: string;

  /** Facts about this refusal, such as the number of seats of a full group. */
  params?: Readonly<Record<string, unknown>>;

  /** The faults of single fields, where the request itself is malformed. */
  errors?: readonly FieldErrorView[];
}
