import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { SignInChangeParams } from './sign-in-change.params.ts';

/** To a person who asked to sign in with another address or telephone number. */
export const signInChange: Template<SignInChangeParams> = {
  code: 'sign-in-change',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', what: 'phone', link: 'https://saath.example/confirm/abc', hours: 24 },
};
