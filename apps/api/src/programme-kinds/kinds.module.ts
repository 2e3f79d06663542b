import { Module } from '@nestjs/common';
import { InstalledKindsController } from './installed-kinds.controller.ts';
import { KindsController } from './kinds.controller.ts';
import { KindsService } from './kinds.service.ts';

@Module({ controllers: [KindsController, InstalledKindsController], providers: [KindsService] })
export class KindsModule {}
