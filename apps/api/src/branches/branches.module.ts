import { Module } from '@nestjs/common';
import { BranchesController } from './branches.controller.ts';
import { BranchesRepository } from './branches.repository.ts';
import { BranchesService } from './branches.service.ts';
import { BranchListeners } from './zone-changed.ts';

@Module({
  controllers: [BranchesController],
  providers: [BranchesService, BranchesRepository, BranchListeners],
  exports: [BranchesRepository, BranchListeners],
})
export class BranchesModule {}
