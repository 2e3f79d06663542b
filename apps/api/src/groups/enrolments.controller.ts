import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
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

  @Post('enrolments/:id/end')
  @HttpCode(200)
  @Allow('enrolments:write')
  @ApiOkResponse({ type: EnrolmentView })
  end(@IdParam('id', 'enrolments') id: string, @Body() body: EndEnrolmentBody): Promise<EnrolmentView> {
    return this.enrolments.end(id, body);
  }

  /** When a schedule would meet, before it is saved. */
  @Post('schedules/preview')
  @HttpCode(200)
  @Allow('groups:read')
  @ApiOkResponse({ type: SchedulePreviewView })
  preview(@Body() body: PreviewBody): SchedulePreviewView {
    return this.groups.preview(body);
  }
}
