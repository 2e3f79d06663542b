import { Module } from '@nestjs/common';
import { HolidaysController } from './holidays.controller.ts';
import { HolidaysRepository } from './holidays.repository.ts';
import { HolidaysService } from './holidays.service.ts';

@Module({
  controllers: [HolidaysController],
  providers: [HolidaysService, HolidaysRepository],
  exports: [HolidaysRepository],
})
export class HolidaysModule {}
