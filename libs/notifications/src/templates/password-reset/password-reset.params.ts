export interface PasswordResetParams {
  readonly name: string;
  readonly link: string;
  /** Minutes for which the link works. */
  readonly minutes: number;
}
