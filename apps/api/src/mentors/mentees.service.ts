import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { supervisionDue } from '@saath/domain/mentors';
import { pageOfAll } from '../http/page.ts';
import { checkLooks } from '../members/looks.ts';
import { notFound } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorBoundsHere } from './mentor-bounds.query.ts';
import { mentorOfAccount } from './mentor-facts.query.ts';
import { mentorOf } from './mentor-of.query.ts';
import { overdueOf } from './mentor-view.ts';
import { mentorshipViews } from './mentorships.query.ts';
import type { MenteeCallView } from './mentee-call.view.ts';
import type { MenteesQuery } from './pairing.body.ts';
import type { MentorshipPage, OwnMentoringView } from './pairing.view.ts';

/** The people whom mentors accompany: for a mentor their own, for other staff those within reach. */
@Injectable()
export class MenteesService {
  constructor(private readonly scope: TenantScope) {}

  list({ mentorId, ...page }: MenteesQuery): Promise<MentorshipPage> {
    return this.scope.transaction(async (tx) => pageOfAll(await mentorshipViews(tx, { mentorId }), page, ({ id }) => id));
  }

  /** The seats and the supervision of the mentor who asks. */
  own(): Promise<OwnMentoringView> {
    return this.scope.transaction(async (tx) => {
      const mentor = await mentorOfAccount(tx, actingStaff(tx));
      if (mentor === undefined) throw notFound('mentors');
      const bounds = await mentorBoundsHere(tx);
      const { id: mentorId, seats, taken, pause, supervisorName, supervisedOn } = mentor;
      const due = supervisionDue(supervisedOn, bounds)?.toString() ?? null;
      return { mentorId, seats, taken, pause, supervisorName, supervisionDue: due, supervisionOverdue: overdueOf(mentor, bounds) };
    });
  }

  /** Shows a mentor the number of a person whom they accompany; the audit notes it. Nobody else is shown a number this way. */
  call(memberId: string): Promise<MenteeCallView> {
    return this.scope.transaction(async (tx) => {
      const mentor = await mentorOf(tx, memberId);
      if (mentor === undefined || mentor.staffId !== actingStaff(tx)) throw notFound('members');
      const member = await tx.row<{ phone_cipher: Buffer | null; shared_phone: boolean }>(
        'select phone_cipher, shared_phone from members where centre_id = $1 and id = $2',
        memberId,
      );
      if (member?.phone_cipher === undefined || member.phone_cipher === null) return { phone: null, isShared: false };
      await checkLooks(tx);
      await tx.raise([happened('mentee-number-shown', 'member', memberId, {}, [memberId])]);
      const phone = tx.vault.open(member.phone_cipher, { table: 'members', column: 'phone', id: memberId });
      return { phone, isShared: member.shared_phone };
    });
  }
}
