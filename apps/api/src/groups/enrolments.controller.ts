import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { Refuses } from '../http/refuses.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { EndEnrolmentBody, PreviewBody } from './group.body.ts';
import { EnrolmentView, SchedulePreviewView } from './group.view.ts';
import { GroupsService } from './groups.service.ts';

@ApiTags('groups')
@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly groups: GroupsService,
  ) {}

  /**
   * End a seat
   *
   * @remarks The person is expected until the day before. The end of a seat may be set again while it lies ahead.
   */
  @Post('enrolments/:id/end')
  @HttpCode(200)
  @Allow('enrolments:write')
  @Refuses('groups/already-enrolled', 'groups/ends-before-start', 'groups/enrolment-ended', 'groups/full')
  endEnrolment(@IdParam('id', 'enrolments') id: string, @Body() body: EndEnrolmentBody): Promise<EnrolmentView> {
    return this.enrolments.end(id, body);
  }

  /**
   * Preview a schedule
   *
   * @remarks The sessions that it would bring within a window. Nothing is stored.
   */
  @Post('schedules/preview')
  @HttpCode(200)
  @Allow('groups:read')
  @Refuses(
    'groups/minutes-out-of-range',
    'groups/never-meets',
    'groups/recurrence-invalid',
    'groups/series-too-long',
    'groups/time-zone-unknown',
    'groups/until-before-start',
    'programmes/first-weeks-out-of-range',
    'programmes/no-later-rhythm',
  )
  previewSchedule(@Body() body: PreviewBody): Promise<SchedulePreviewView> {
    return this.groups.preview(body);
  }
}
