import { Module } from '@nestjs/common';
import { KindsController } from './kinds.controller.ts';
import { KindsService } from './kinds.service.ts';

@Module({ controllers: [KindsController], providers: [KindsService] })
export class KindsModule {}
