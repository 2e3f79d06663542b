import { Module } from '@nestjs/common';
import { BranchesController } from './branches.controller.ts';
import { BranchesRepository } from './branches.repository.ts';
import { BranchesService } from './branches.service.ts';
import { TravelTimesController } from './travel-times.controller.ts';
import { TravelTimes } from './travel-times.service.ts';

@Module({
  controllers: [BranchesController, TravelTimesController],
  providers: [BranchesService, BranchesRepository, TravelTimes],
  exports: [BranchesRepository],
})
export class BranchesModule {}
