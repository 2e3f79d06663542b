import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { addDocument } from '@saath/domain/members';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AddDocumentBody } from './document.body.ts';
import type { MemberDocumentView } from './document.view.ts';
import { documentPlace, documentsOf, type DocumentRecord } from './documents.query.ts';
import { noteOpened } from './looks.ts';
import { MemberDocumentRow } from './member-document.row.ts';
import { MembersRepository } from './members.repository.ts';

const viewOf = ({ id, kind, added_at: at }: Pick<DocumentRecord, 'id' | 'kind' | 'added_at'>): MemberDocumentView => ({
  ...{ id, kind },
  addedAt: toInstant(at).toString(),
});

/** The documents with which members show who they are. Their numbers are read with a reveal only. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(memberId: string): Promise<MemberDocumentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return (await documentsOf(tx, memberId)).map(viewOf);
    });
  }

  add(memberId: string, body: AddDocumentBody): Promise<MemberDocumentView> {
    return this.scope.transaction(async (tx) => {
      await this.members.lockReachable(tx, memberId);
      const known = (await documentsOf(tx, memberId)).map(({ kind }) => kind);
      const { kind, number } = valueOf(addDocument(known, body));
      const [id, addedAt] = [newId(), toDate(tx.now)];
      await tx.table(MemberDocumentRow).insert([{ id, memberId, kind, numberCipher: tx.vault.seal(number, documentPlace(id)), addedAt }]);
      await tx.raise([happened('document-added', 'member', memberId, { kind })]);
      return viewOf({ id, kind, added_at: addedAt });
    });
  }

  remove(memberId: string, documentId: string): Promise<void> {
    return this.scope.transaction(async (tx) => {
      await this.members.lockReachable(tx, memberId);
      const document = (await documentsOf(tx, memberId)).find(({ id }) => id === documentId);
      if (document === undefined) throw notFound('members');
      await tx.table(MemberDocumentRow).remove(document.id);
      await tx.raise([happened('document-removed', 'member', memberId, { kind: document.kind })]);
    });
  }
}
