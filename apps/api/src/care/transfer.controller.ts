import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { MemberView } from '../members/member.view.ts';
import { TransferBody, TransferPlanBody } from './transfer.body.ts';
import { TransferService } from './transfer.service.ts';
import { TransferPlanView } from './transfer.view.ts';

@ApiTags('care')
@Controller('members/:id/transfer')
export class TransferController {
  constructor(private readonly transfers: TransferService) {}

  /**
   * Show the consequences of a transfer
   *
   * @remarks The groups that end, the places that are left, what is handed over, whether the mentor stays, and the people who may take over. Nothing
   * is stored.
   */
  @Post('plan')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('branches/not-found', 'members/same-branch')
  planTransfer(@IdParam('id', 'members') id: string, @Body() body: TransferPlanBody): Promise<TransferPlanView> {
    return this.transfers.consider(id, body);
  }

  /**
   * Transfer a member to another branch
   *
   * @remarks Seats and waiting places in groups of the old branch end, and what is owed is handed over to a person of the new one by name. The mentor
   * stays, unless the centre asks for mentors of the same branch. The history of branches is in the journey.
   */
  @Post()
  @HttpCode(200)
  @Allow('members:write')
  @Refuses('branches/not-found', 'follow-ups/owner-not-here', 'members/date-in-future', 'members/same-branch', 'staff/not-found')
  transferMember(@IdParam('id', 'members') id: string, @Body() body: TransferBody): Promise<MemberView> {
    return this.transfers.transfer(id, body);
  }
}
