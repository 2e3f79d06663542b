import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { IssueProofBody } from './proof.body.ts';
import { ProofPage, ProofView } from './proof.view.ts';
import { ProofsService } from './proofs.service.ts';

@ApiTags('members')
@Controller('members/:id/proofs')
export class ProofsController {
  constructor(private readonly proofs: ProofsService) {}

  /**
   * List the proofs of attendance of a member
   *
   * @remarks The latest first, also those that were withdrawn.
   */
  @Get()
  @Allow('proofs:read')
  async listProofs(@IdParam('id', 'members') id: string, @Query() query: PageQuery): Promise<ProofPage> {
    return pageOfAll(await this.proofs.list(id), query, (proof) => proof.id);
  }

  /**
   * Issue a proof of attendance
   *
   * @remarks On the request of the member, with the name that they want. It says on which dates and for how long they were present, in every group; it names neither a group nor its kind. It stays as it was issued when attendance is changed later. The name is in Latin letters or in a script of India.
   */
  @Post()
  @Allow('proofs:write')
  @Refuses(
    'proofs/ends-before-start',
    'proofs/in-future',
    'proofs/name-missing',
    'proofs/name-not-printable',
    'proofs/nothing-attended',
    'proofs/too-long',
  )
  issueProof(@IdParam('id', 'members') id: string, @Body() body: IssueProofBody): Promise<ProofView> {
    return this.proofs.issue(id, body);
  }

  /**
   * Withdraw a proof of attendance
   *
   * @remarks The page that checks codes shows its dates to nobody any more. It cannot be undone; a new one can be issued.
   */
  @Post(':proofId/withdraw')
  @HttpCode(200)
  @Allow('proofs:write')
  @Refuses('proofs/already-withdrawn')
  withdrawProof(@IdParam('id', 'members') id: string, @IdParam('proofId', 'proofs') proofId: string): Promise<ProofView> {
    return this.proofs.withdraw(id, proofId);
  }

  /**
   * Download a proof of attendance
   *
   * @remarks A tagged PDF of A4 pages, with the code and a square that leads to the page where it is checked.
   */
  @Get(':proofId/paper.pdf')
  @Allow('proofs:read')
  @Refuses('proofs/name-not-printable')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="confirmation.pdf"')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadProof(@IdParam('id', 'members') id: string, @IdParam('proofId', 'proofs') proofId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.proofs.paper(id, proofId), { type: 'application/pdf' });
  }
}
