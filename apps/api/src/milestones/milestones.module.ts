import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { MilestonesController } from './milestones.controller.ts';
import { MilestonesService } from './milestones.service.ts';

/** The milestones that a centre keeps, and their celebrations. */
@Module({ imports: [MembersModule], controllers: [MilestonesController], providers: [MilestonesService] })
export class MilestonesModule {}
