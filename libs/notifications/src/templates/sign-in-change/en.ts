import type { Wording } from '../template.ts';
import type { SignInChangeParams } from './sign-in-change.params.ts';

export const en: Wording<SignInChangeParams> = ({ name, what, link, hours }) => ({
  subject: what === 'email' ? 'Confirm your new address' : 'Confirm your new phone number',
  paragraphs: [
    what === 'email'
      ? `Hello ${name}, someone asked to sign in to your account with this address.`
      : `Hello ${name}, someone asked to sign in to your account with another phone number.`,
    { label: 'Confirm', url: link },
    `The link works for ${hours} hours and only once. If it was not you, leave it: nothing changes.`,
  ],
});
