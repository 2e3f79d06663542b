import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { CheckController } from './check.controller.ts';
import { CheckService } from './check.service.ts';
import { ProofCodes } from './proof-codes.ts';
import { ProofsController } from './proofs.controller.ts';
import { ProofsService } from './proofs.service.ts';
import { PublicAddress } from './public-address.ts';

/** Papers that say when a member was present, and the public page that checks them. */
import { FollowMergesOfProofs } from './follow-merges.ts';

@Module({
  imports: [MembersModule, SignInModule],
  controllers: [ProofsController, CheckController],
  providers: [FollowMergesOfProofs, ProofsService, CheckService, ProofCodes, PublicAddress],
})
export class ProofsModule {}
