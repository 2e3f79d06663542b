import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery } from '../http/page.ts';
import { MemberAccessesService } from './member-accesses.service.ts';
import { MemberAccessPage } from './member-accesses.view.ts';

@ApiTags('members')
@Controller('members/:id/accesses')
export class MemberAccessesController {
  constructor(private readonly accesses: MemberAccessesService) {}

  /**
   * List who saw the record of a member
   *
   * @remarks Everybody who opened the record, was shown hidden details with their reason, or the number for a call, and what was printed, newest
   * first.
   */
  @Get()
  @Allow('members:read')
  listMemberAccesses(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<MemberAccessPage> {
    return this.accesses.list(id, query);
  }

  /**
   * Download the list of who saw the record of a member
   *
   * @remarks A tagged PDF for the member, in their language, with the latest 500 entries. The list itself says that it was printed.
   */
  @Get('paper.pdf')
  @Allow('members:read')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="accesses.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadMemberAccesses(@IdParam('id', 'members') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.accesses.paper(id), { type: 'application/pdf' });
  }
}
