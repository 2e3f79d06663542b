import type { Type } from '@nestjs/common';
import { ImportsModule } from './imports/imports.module.ts';
import { MembersModule } from './members/members.module.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';

/** The slices of the product, in the reading order of the architecture. A new slice adds its module here. */
export const slices: readonly Type[] = [SignInModule, MembersModule, ImportsModule];
