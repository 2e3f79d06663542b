import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { uploadedFile } from '../http/upload.ts';
import { refusal } from '../platform/refusal.ts';
import { ImportView } from './import.view.ts';
import { ImportsService } from './imports.service.ts';
import { sampleSheet } from './samples.ts';

const sheetBody = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } };

async function sheetOf(request: FastifyRequest): Promise<Buffer> {
  const file = await uploadedFile(request);
  if (file === undefined) throw refusal('malformed', 'imports/file-missing');
  return file;
}

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('timetable')
  @Allow('imports:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(sheetBody)
  @ApiCreatedResponse({ type: ImportView })
  async checkTimetable(@Req() request: FastifyRequest): Promise<ImportView> {
    return this.imports.check('timetable', await sheetOf(request));
  }

  @Post('members')
  @Allow('imports:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(sheetBody)
  @ApiCreatedResponse({ type: ImportView })
  async checkMembers(@Req() request: FastifyRequest): Promise<ImportView> {
    return this.imports.check('members', await sheetOf(request));
  }

  @Get('samples/timetable.csv')
  @Allow('imports:write')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="timetable.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  timetableSample(): Promise<string> {
    return sampleSheet('timetable');
  }

  @Get('samples/members.csv')
  @Allow('imports:write')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="members.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  membersSample(): Promise<string> {
    return sampleSheet('members');
  }

  @Get(':id')
  @Allow('imports:write')
  @ApiOkResponse({ type: ImportView })
  find(@IdParam('id', 'imports') id: string): Promise<ImportView> {
    return this.imports.find(id);
  }

  /** Writes the whole sheet within the request; `GET` shows the progress meanwhile. */
  @Post(':id/commit')
  @HttpCode(202)
  @Allow('imports:write')
  @ApiAcceptedResponse({ type: ImportView })
  commit(@IdParam('id', 'imports') id: string): Promise<ImportView> {
    return this.imports.commit(id);
  }
}
