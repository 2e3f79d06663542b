import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export interface StaffInvitationParams {
  readonly name: string;
  readonly centreName: string;
  readonly link: string;
  /** How long the link works. */
  readonly days: number;
}

/** To someone who shall work in a centre. Staff know where they work, so the centre is named. */
export const staffInvitation: Template<StaffInvitationParams> = {
  code: 'staff-invitation',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', centreName: 'Nayi Subah', link: 'https://saath.example/invitations/abc', days: 7 },
};
