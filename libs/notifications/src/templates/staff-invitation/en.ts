import type { Wording } from '../template.ts';
import type { StaffInvitationParams } from './staff-invitation.params.ts';

export const en: Wording<StaffInvitationParams> = ({ name, centreName, link, days }) => ({
  subject: `${centreName} invites you to Saath`,
  paragraphs: [
    `Hello ${name}, ${centreName} invites you to work together in Saath. Choose a password to begin.`,
    { label: 'Accept the invitation', url: link },
    `The link works for ${days} days and only once. If you did not expect it, leave it.`,
  ],
});
