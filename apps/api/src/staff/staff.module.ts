import { Module } from '@nestjs/common';
import { StaffController } from './staff.controller.ts';
import { StaffRepository } from './staff.repository.ts';
import { StaffService } from './staff.service.ts';

@Module({ controllers: [StaffController], providers: [StaffService, StaffRepository] })
export class StaffModule {}
