import { Injectable } from '@nestjs/common';
import type { PageQuery } from '../http/page.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { commitmentsOf } from './member-commitments.read-model.ts';
import { memberFigures } from './member-figures.read-model.ts';
import type { MemberFiguresView } from './member-figures.view.ts';
import { memberNotes } from './member-notes.read-model.ts';
import type { MemberNotePage } from './member-notes.view.ts';
import type { MemberCommitmentView } from './member-records.view.ts';

/** The last of the commitments of a member; a person takes one at a session. */
const mostCommitments = 200;

/** The records of one member, of every group. */
@Injectable()
export class MemberRecordsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  commitments(memberId: string): Promise<readonly MemberCommitmentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return commitmentsOf(tx, memberId, mostCommitments);
    });
  }

  notes(memberId: string, query: PageQuery): Promise<MemberNotePage> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return memberNotes(tx, memberId, query);
    });
  }

  figures(memberId: string, days: number): Promise<MemberFiguresView> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return memberFigures(tx, memberId, days);
    });
  }
}
