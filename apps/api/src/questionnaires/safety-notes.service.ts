import { Injectable } from '@nestjs/common';
import { idOf, type StaffId } from '@saath/domain/kernel';
import { arrangeSafetyNote, closeSafetyNote } from '@saath/domain/questionnaires';
import { givenInstant } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { ArrangeBody, CloseBody } from './questionnaires.body.ts';
import { SafetyNoteRow } from './safety-note.row.ts';
import type { OpenNoteView, SafetyNoteView } from './safety-note.view.ts';
import { openNotes, safetyNote, safetyNoteView } from './safety-notes.query.ts';
import { sealNoteText } from './sealed-said.ts';

/** The safety path after a question about dying or self-harm. Nothing of it is sent to anybody. */
@Injectable()
export class SafetyNotesService {
  constructor(private readonly scope: TenantScope) {}

  listOpen(memberId: string | undefined): Promise<OpenNoteView[]> {
    return this.scope.transaction((tx) => openNotes(tx, memberId));
  }

  find(id: string): Promise<SafetyNoteView> {
    return this.scope.transaction(async (tx) => safetyNoteView(tx, await safetyNote(tx, id)));
  }

  arrange(id: string, { namedId, companion, until, note: agreed }: ArrangeBody): Promise<SafetyNoteView> {
    return this.scope.transaction(async (tx) => {
      const { note, people, actor } = await safetyNote(tx, id, true);
      const staysUntil = until == null ? null : givenInstant(until);
      const events = valueOf(arrangeSafetyNote(note, actor, { namedId: idOf<StaffId>(namedId), until: staysUntil, now: tx.now }));
      if (people.every(({ staffId }) => staffId !== namedId)) throw notFound('staff');
      await tx.table(SafetyNoteRow).update(id, {
        namedId,
        companionCipher: sealNoteText(tx, id, 'companion', companion ?? ''),
        staysUntil: staysUntil === null ? null : toDate(staysUntil),
        agreedCipher: sealNoteText(tx, id, 'agreed', agreed ?? ''),
        arrangedAt: toDate(tx.now),
      });
      await tx.raise(events);
      return safetyNoteView(tx, await safetyNote(tx, id));
    });
  }

  close(id: string, { note: line }: CloseBody): Promise<SafetyNoteView> {
    return this.scope.transaction(async (tx) => {
      const { note, actor } = await safetyNote(tx, id, true);
      const events = valueOf(closeSafetyNote(note, actor, line));
      await tx
        .table(SafetyNoteRow)
        .update(id, { closedAt: toDate(tx.now), closedBy: actingStaff(tx), closingCipher: sealNoteText(tx, id, 'closing', line) });
      await tx.raise(events);
      return safetyNoteView(tx, await safetyNote(tx, id));
    });
  }
}
