import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';

export interface SignInChangeParams {
  readonly name: string;
  /** What is to be confirmed: the address that gets this message, or a telephone number. */
  readonly what: 'email' | 'phone';
  readonly link: string;
  /** Hours for which the link works. */
  readonly hours: number;
}

/** To a person who asked to sign in with another address or telephone number. */
export const signInChange: Template<SignInChangeParams> = {
  code: 'sign-in-change',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Meera Kulkarni', what: 'phone', link: 'https://saath.example/confirm/abc', hours: 24 },
};
