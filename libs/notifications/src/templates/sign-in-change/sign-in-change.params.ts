export interface SignInChangeParams {
  readonly name: string;
  /** The fact to be confirmed: the address that gets this message, or a telephone number. */
  readonly what: 'email' | 'phone';
  readonly link: string;
  /** Hours for which the link works. */
  readonly hours: number;
}
