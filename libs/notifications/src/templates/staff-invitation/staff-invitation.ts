import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { StaffInvitationParams } from './staff-invitation.params.ts';

/** To a new member of staff. Staff know where they work, so the message names the centre. */
export const staffInvitation: Template<StaffInvitationParams> = {
  code: 'staff-invitation',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', centreName: 'Nayi Subah', link: 'https://saath.example/invitations/abc', days: 7 },
};
