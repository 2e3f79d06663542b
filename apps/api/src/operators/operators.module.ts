import { Module } from '@nestjs/common';
import { PlatformCentresController } from './platform-centres.controller.ts';
import { PlatformCentresRepository } from './platform-centres.repository.ts';
import { PlatformCentresService } from './platform-centres.service.ts';

@Module({ controllers: [PlatformCentresController], providers: [PlatformCentresService, PlatformCentresRepository] })
export class OperatorsModule {}
