export interface StaffInvitationParams {
  readonly name: string;
  readonly centreName: string;
  readonly link: string;
  /** Days for which the link works. */
  readonly days: number;
}
