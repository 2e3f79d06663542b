import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { AddDocumentBody } from './document.body.ts';
import { MemberDocumentPage, MemberDocumentView } from './document.view.ts';
import { DocumentsService } from './documents.service.ts';

@ApiTags('members')
@Controller('members/:id/documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /**
   * List the documents of a member
   *
   * @remarks Without their numbers, which a reveal shows.
   */
  @Get()
  @Allow('members:read')
  async listMemberDocuments(@IdParam('id', 'members') memberId: string, @Query() query: PageQuery): Promise<MemberDocumentPage> {
    return pageOfAll(await this.documents.list(memberId), query, ({ id }) => id);
  }

  /**
   * Add a document of a member
   *
   * @remarks One of each kind. The number is stored encrypted; of an Aadhaar number only the last four digits are kept.
   */
  @Post()
  @Allow('members:write')
  @Refuses('members/document-known', 'members/document-number', 'members/too-many-documents')
  addMemberDocument(@IdParam('id', 'members') memberId: string, @Body() body: AddDocumentBody): Promise<MemberDocumentView> {
    return this.documents.add(memberId, body);
  }

  /**
   * Remove a document of a member
   *
   * @remarks Its number is deleted. The audit keeps that there was one of its kind.
   */
  @Delete(':documentId')
  @HttpCode(204)
  @Allow('members:write')
  @ApiNoContentResponse()
  removeMemberDocument(@IdParam('id', 'members') memberId: string, @IdParam('documentId', 'members') documentId: string): Promise<void> {
    return this.documents.remove(memberId, documentId);
  }
}
