import type { Type } from '@nestjs/common';
import { DevModule } from './dev/dev.module.ts';
import { GroupsModule } from './groups/groups.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { MembersModule } from './members/members.module.ts';
import { OperatorsModule } from './operators/operators.module.ts';
import { RemindersModule } from './reminders/reminders.module.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';

/** The slices of the product, in the reading order of the architecture. A new slice adds its module here. */
export const slices: readonly Type[] = [
  DevModule,
  SignInModule,
  OperatorsModule,
  MembersModule,
  GroupsModule,
  ImportsModule,
  RemindersModule,
];
