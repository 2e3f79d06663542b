import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { AftercarePlansService } from './aftercare-plans.service.ts';
import { DischargeBody, PlanPartsBody } from './aftercare.body.ts';
import { AftercarePlanView, ConsideredDischargeView, MemberPlanView } from './aftercare.view.ts';
import { DischargeService } from './discharge.service.ts';

@ApiTags('care')
@Controller()
export class AftercareController {
  constructor(
    private readonly discharges: DischargeService,
    private readonly plans: AftercarePlansService,
  ) {}

  /**
   * Discharge a member with a plan of aftercare
   *
   * @remarks In one step: the stay ends, the contacts of the plan are owed, and the member gets a seat in the aftercare group, if one is named.
   */
  @Post('aftercare-plans')
  @Allow('members:write')
  @Refuses(
    'aftercare/days-not-in-order',
    'aftercare/no-contact',
    'aftercare/no-stay',
    'aftercare/weekly-time-missing',
    'follow-ups/owner-not-here',
    'groups/already-enrolled',
    'groups/full',
    'groups/not-eligible',
    'groups/not-found',
    'members/date-before-stage',
    'members/date-in-future',
    'members/discharge-before-admission',
    'members/not-found',
    'members/transition-not-allowed',
    'staff/not-found',
  )
  dischargeWithPlan(@Body() body: DischargeBody): Promise<AftercarePlanView> {
    return this.discharges.discharge(body);
  }

  /**
   * Consider a discharge with a plan of aftercare
   *
   * @remarks Answers the contacts that would be owed. Nothing is stored.
   */
  @Post('aftercare-plans/plan')
  @HttpCode(200)
  @Allow('members:write')
  @Refuses(
    'aftercare/days-not-in-order',
    'aftercare/no-contact',
    'aftercare/no-stay',
    'aftercare/weekly-time-missing',
    'follow-ups/owner-not-here',
    'groups/not-found',
    'members/date-before-stage',
    'members/date-in-future',
    'members/discharge-before-admission',
    'members/not-found',
    'members/transition-not-allowed',
    'staff/not-found',
  )
  considerDischarge(@Body() body: DischargeBody): Promise<ConsideredDischargeView> {
    return this.discharges.consider(body);
  }

  /**
   * Read the plan of aftercare of a member
   *
   * @remarks With its contacts, done and due. Somebody without a plan, or who is a resident again, has none.
   */
  @Get('members/:id/aftercare-plan')
  @Allow('follow-ups:read')
  readAftercarePlan(@IdParam('id', 'members') id: string): Promise<MemberPlanView> {
    return this.plans.ofMember(id);
  }

  /**
   * Change a plan of aftercare
   *
   * @remarks A part that is left out stays. Only contacts that are still due are withdrawn, added, or handed over.
   */
  @Patch('aftercare-plans/:id')
  @Allow('follow-ups:write')
  @Refuses(
    'aftercare/days-not-in-order',
    'aftercare/no-contact',
    'aftercare/weekly-time-missing',
    'follow-ups/owner-not-here',
    'staff/not-found',
  )
  changeAftercarePlan(
    @IdParam('id', 'aftercare-plans') id: string,
    @IfMatch() version: number,
    @Body() body: PlanPartsBody,
  ): Promise<AftercarePlanView> {
    return this.plans.change(id, version, body);
  }
}
