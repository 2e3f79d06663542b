import { Module } from '@nestjs/common';
import { toDate } from '../platform/clock.ts';
import { AcceptanceListeners } from '../sign-in/invitation-accepted.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { nextVersion } from '../tenancy/table.ts';
import { StaffController } from './staff.controller.ts';
import { StaffRepository } from './staff.repository.ts';
import { StaffRow } from './staff.row.ts';
import { StaffService } from './staff.service.ts';

@Module({ imports: [SignInModule], controllers: [StaffController], providers: [StaffService, StaffRepository] })
export class StaffModule {
  /** A person who accepts an invitation works here from then on, under the name that they gave. */
  constructor(listeners: AcceptanceListeners) {
    listeners.add(async (tx, staffId, { state, name }) => {
      await tx.table(StaffRow).update(staffId, { state, name, version: nextVersion, updatedAt: toDate(tx.now) });
    });
  }
}
