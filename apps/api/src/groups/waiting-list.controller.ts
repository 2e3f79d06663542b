import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { CapacityDecisionBody } from './group.body.ts';
import { AskBody, DeclineBody, LeaveListBody, MovePlaceBody, OutlookBody, TakeBody } from './waiting.body.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { EnrolmentView } from './group.view.ts';
import { WaitingListService } from './waiting-list.service.ts';
import { CapacityDecisionView, OutlookView, WaitingListView } from './waiting.view.ts';

@ApiTags('groups')
@Controller()
export class WaitingListController {
  constructor(
    private readonly waiting: WaitingListService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /**
   * Read the waiting list of a group
   *
   * @remarks The people who wait, in order, with the facts that decide who is offered the next seat.
   */
  @Get('groups/:id/waiting-list')
  @Allow('members:read')
  @Refuses('groups/kind-unknown')
  readWaitingList(@IdParam('id', 'groups') id: string): Promise<WaitingListView> {
    return this.waiting.list(id);
  }

  /**
   * Put a person on the waiting list
   *
   * @remarks At its end. A request is answered by staff where the group is by request; a seat that is free is offered soon after. In an open group, a request has a free seat at once.
   */
  @Post('groups/:id/waiting-list')
  @Allow('enrolments:write')
  @Refuses(
    'families/not-found',
    'groups/already-enrolled',
    'groups/already-waiting',
    'groups/kind-unknown',
    'groups/no-requests',
    'groups/no-waiting-list',
    'groups/not-eligible',
    'groups/one-person',
    'members/not-found',
  )
  askForSeat(@IdParam('id', 'groups') id: string, @Body() body: AskBody): Promise<WaitingListView> {
    return this.waiting.ask(id, body);
  }

  /**
   * Say what enrolling a person would do
   *
   * @remarks A seat, the waiting list, a decision of staff, or a refusal. Nothing is stored.
   */
  @Post('groups/:id/enrolments/outlook')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('families/not-found', 'groups/kind-unknown', 'groups/one-person', 'members/not-found')
  enrolmentOutlook(@IdParam('id', 'groups') id: string, @Body() body: OutlookBody): Promise<OutlookView> {
    return this.enrolments.outlook(id, body);
  }

  /**
   * Decide that a group may have more people than seats
   *
   * @remarks At most as many as its kind allows. The latest decision counts, and everybody who leads the group sees who decided and why.
   */
  @Post('groups/:id/capacity-decisions')
  @Allow('enrolments:write')
  @Refuses(
    'groups/beyond-kind',
    'groups/decision-in-past',
    'groups/decision-out-of-range',
    'groups/kind-unknown',
    'groups/no-seat-limit',
    'groups/reason-missing',
  )
  decideCapacity(@IdParam('id', 'groups') id: string, @Body() body: CapacityDecisionBody): Promise<CapacityDecisionView> {
    return this.enrolments.decideCapacity(id, body);
  }

  /**
   * Accept a request
   *
   * @remarks The person waits in the order in which they asked.
   */
  @Post('waiting-places/:id/accept')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/kind-unknown', 'groups/not-asked')
  acceptRequest(@IdParam('id', 'waiting-places') id: string): Promise<WaitingListView> {
    return this.waiting.accept(id);
  }

  /**
   * Offer a person a seat
   *
   * @remarks A seat is reserved until the offer lapses, also beyond the seats where a decision allows it.
   */
  @Post('waiting-places/:id/offer')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/already-enrolled', 'groups/beyond-kind', 'groups/full', 'groups/kind-unknown', 'groups/not-waiting')
  offerSeat(@IdParam('id', 'waiting-places') id: string): Promise<WaitingListView> {
    return this.waiting.offer(id);
  }

  /**
   * Enrol the person who takes an offered seat
   *
   * @remarks The seat that was reserved becomes theirs.
   */
  @Post('waiting-places/:id/take')
  @Allow('enrolments:write')
  @Refuses(
    'families/not-found',
    'groups/already-enrolled',
    'groups/beyond-kind',
    'groups/full',
    'groups/kind-unknown',
    'groups/not-eligible',
    'groups/not-offered',
    'groups/offer-lapsed',
    'members/not-found',
  )
  takeSeat(@IdParam('id', 'waiting-places') id: string, @Body() body: TakeBody): Promise<EnrolmentView> {
    return this.waiting.take(id, body);
  }

  /**
   * Record that a person declined an offer
   *
   * @remarks The person waits on in their place, or leaves the list; the seat is offered to the next person.
   */
  @Post('waiting-places/:id/decline')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/kind-unknown', 'groups/not-offered')
  declineOffer(@IdParam('id', 'waiting-places') id: string, @Body() body: DeclineBody): Promise<WaitingListView> {
    return this.waiting.decline(id, body);
  }

  /**
   * Take a person off the waiting list
   *
   * @remarks A seat that was reserved for them is offered to the next person.
   */
  @Post('waiting-places/:id/leave')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/kind-unknown', 'groups/place-settled')
  leaveList(@IdParam('id', 'waiting-places') id: string, @Body() { reason }: LeaveListBody): Promise<WaitingListView> {
    return this.waiting.leave(id, reason);
  }

  /**
   * Move a person in the order of a waiting list
   *
   * @remarks For a reason, which the audit records.
   */
  @Post('waiting-places/:id/move')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/kind-unknown', 'groups/place-settled', 'groups/reason-missing')
  movePlace(@IdParam('id', 'waiting-places') id: string, @Body() body: MovePlaceBody): Promise<WaitingListView> {
    return this.waiting.move(id, body);
  }
}
