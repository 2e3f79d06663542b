import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { PasswordResetParams } from './password-reset.params.ts';

/** To a person who asked for a new password. */
export const passwordReset: Template<PasswordResetParams> = {
  code: 'password-reset',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', link: 'https://saath.example/reset/abc', minutes: 60 },
};
