import { applyDecorators, Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { describedBy } from '../http/described-by.ts';
import { IdParam } from '../http/id.pipe.ts';
import { uploadedFile, type UploadedFile } from '../http/upload.ts';
import { Refuses } from '../http/refuses.ts';
import { CommitBody } from './commit.body.ts';
import { ImportView } from './import.view.ts';
import { importsRefusals } from './imports.refusals.ts';
import { ImportsService } from './imports.service.ts';
import { sampleSheet } from './samples.ts';
import { importKinds, type ImportKind } from './sheet-kinds.ts';

/** Why a sheet is not even read. */
const sheetFaults = [
  'imports/column-missing',
  'imports/column-duplicate',
  'imports/empty',
  'imports/not-utf8',
  'imports/file-missing',
  'imports/not-csv',
  'imports/other-kind',
  'imports/unbalanced-quotes',
  'imports/not-comma-separated',
  'imports/row-too-long',
  'imports/too-many-columns',
  'imports/too-many-rows',
] as const;
const sheetBody = {
  schema: {
    type: 'object',
    properties: { file: { type: 'string', format: 'binary', description: 'The sheet, as CSV in UTF-8, at most 20 MB.' } },
    required: ['file'],
  },
};

async function sheetOf(request: FastifyRequest): Promise<UploadedFile> {
  const file = await uploadedFile(request);
  if (file === undefined) throw importsRefusals.fileMissing();
  return file;
}

function kindFrom(text: string): ImportKind {
  const kind = importKinds.find((each) => each === text);
  if (kind === undefined) throw importsRefusals.kindUnknown();
  return kind;
}

/** The kind of a sheet in the path. */
const KindParam = (): ParameterDecorator =>
  describedBy(
    Param('kind', { transform: kindFrom }),
    applyDecorators(
      ApiParam({ name: 'kind', enum: importKinds, description: 'What the sheet contains.' }),
      Refuses('imports/kind-unknown'),
    ),
  );

/** The door of a kind of sheet: a path of its own, because a path with the kind in it could not be told from that of an import. */
const Check = (kind: ImportKind): MethodDecorator =>
  applyDecorators(Post(kind), Allow('imports:write'), ApiConsumes('multipart/form-data'), ApiBody(sheetBody), Refuses(...sheetFaults));

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /**
   * Check a timetable
   *
   * @remarks Reads a sheet and names each fault by row and column. Nothing is written but the sheet itself.
   */
  @Check('timetable')
  async checkTimetable(@Req() request: FastifyRequest): Promise<ImportView> {
    return this.imports.check('timetable', await sheetOf(request));
  }

  /**
   * Check a sheet of members
   *
   * @remarks Reads a sheet and names each fault by row and column. Nothing is written but the sheet itself.
   */
  @Check('members')
  async checkMembers(@Req() request: FastifyRequest): Promise<ImportView> {
    return this.imports.check('members', await sheetOf(request));
  }

  /**
   * Download a sample of a sheet
   *
   * @remarks A sheet with the columns of its kind and a few rows.
   */
  @Get('samples/:kind.csv')
  @Allow('imports:write')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  downloadSample(@KindParam() kind: ImportKind): Promise<string> {
    return sampleSheet(kind);
  }

  /**
   * Read an import
   *
   * @remarks Its faults, and how far its commit is.
   */
  @Get(':id')
  @Allow('imports:write')
  findImport(@IdParam('id', 'imports') id: string): Promise<ImportView> {
    return this.imports.find(id);
  }

  /**
   * Write a checked sheet
   *
   * @remarks The whole sheet within the request, or nothing; reading the import shows the progress meanwhile. Writing a sheet again changes nothing. A group that gets more people than it has seats is decided on by the person who commits.
   */
  @Post(':id/commit')
  @HttpCode(202)
  @Allow('imports:write')
  @AnsweredAnew()
  @Refuses('imports/busy', 'imports/has-errors', 'imports/sheet-expired')
  commitImport(@IdParam('id', 'imports') id: string, @Body() body: CommitBody): Promise<ImportView> {
    return this.imports.commit(id, body);
  }
}
