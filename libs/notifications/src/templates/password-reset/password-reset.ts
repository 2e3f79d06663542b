import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export interface PasswordResetParams {
  readonly name: string;
  readonly link: string;
  /** Minutes for which the link works. */
  readonly minutes: number;
}

/** To a person who asked for a new password. */
export const passwordReset: Template<PasswordResetParams> = {
  code: 'password-reset',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', link: 'https://saath.example/reset/abc', minutes: 60 },
};
