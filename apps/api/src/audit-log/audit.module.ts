import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { MemberAccessesController } from './member-accesses.controller.ts';
import { MemberAccessesService } from './member-accesses.service.ts';

@Module({ controllers: [AuditController, MemberAccessesController], providers: [MemberAccessesService] })
export class AuditModule {}
