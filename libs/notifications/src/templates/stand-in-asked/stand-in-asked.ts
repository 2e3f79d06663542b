import type { Template } from '../template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { mr } from './mr.ts';
import type { StandInAskedParams } from './stand-in-asked.params.ts';

/** To a member of the staff who is asked to lead a session. When, where and for whom is read after signing in. */
export const standInAsked: Template<StandInAskedParams> = {
  code: 'stand-in-asked',
  audience: 'staff',
  wordings: { en, hi, mr },
  sample: { name: 'Sana Shaikh', link: 'https://saath.example/today' },
};
