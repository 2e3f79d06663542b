import type { Wording } from '../template.ts';
import type { PasswordResetParams } from './password-reset.params.ts';

export const en: Wording<PasswordResetParams> = ({ name, link, minutes }) => ({
  subject: 'Choose a new password',
  paragraphs: [
    `Hello ${name}, someone asked for a new password for your account.`,
    { label: 'Choose a new password', url: link },
    `The link works for ${minutes} minutes and only once. If it was not you, leave it: your password stays as it is.`,
  ],
});
