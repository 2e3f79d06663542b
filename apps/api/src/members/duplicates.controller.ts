import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { Refuses } from '../http/refuses.ts';
import { CheckDuplicatesBody } from './duplicates.body.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { DuplicatesView } from './duplicates.view.ts';

@ApiTags('members')
@Controller('members')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  /**
   * Find likely duplicates of a person
   *
   * @remarks Before a person is registered: the people on record who may be the same, with the reasons. People at branches out of reach are
   * counted. With a legal name it counts as a search by legal name. Nothing prevents a registration.
   */
  @Post('duplicates')
  @HttpCode(200)
  @Allow('members:write')
  @AnsweredAnew()
  @Refuses('branches/not-found', 'members/phone-invalid', 'members/too-many-looks')
  findDuplicates(@Body() body: CheckDuplicatesBody): Promise<DuplicatesView> {
    return this.duplicates.check(body);
  }
}
