import { Module } from '@nestjs/common';
import { CareModule } from '../care/care.module.ts';
import { TodayController } from './today.controller.ts';
import { TodayService } from './today.service.ts';

@Module({ imports: [CareModule], controllers: [TodayController], providers: [TodayService] })
export class TodayModule {}
