import { Module } from '@nestjs/common';
import { BranchesController } from './branches.controller.ts';
import { BranchesRepository } from './branches.repository.ts';
import { BranchesService } from './branches.service.ts';

@Module({
  controllers: [BranchesController],
  providers: [BranchesService, BranchesRepository],
  exports: [BranchesRepository],
})
export class BranchesModule {}
