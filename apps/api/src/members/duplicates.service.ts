import { Injectable } from '@nestjs/common';
import { happened, mailboxOf } from '@saath/domain/kernel';
import type { LikelyDuplicate } from '@saath/domain/members';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { duplicatesOf, type AlikeMember } from './alike-members.query.ts';
import type { CheckDuplicatesBody } from './duplicates.body.ts';
import type { DuplicatesView, LikelyDuplicateView } from './duplicates.view.ts';
import { givenPhone } from './given-phone.ts';
import { checkLooks } from './looks.ts';
import { MembersRepository } from './members.repository.ts';

const mostShown = 10;

const viewOf = ({ known: { id, code, alias, stage, branchName }, reasons }: LikelyDuplicate<AlikeMember>): LikelyDuplicateView => ({
  id,
  code,
  displayName: alias,
  stage,
  branchName,
  reasons,
});

/** Finds the people on record who may be somebody who is to be registered. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  /** A comparison with legal names tells whether somebody of that name is here: it counts and is audited like a search by legal name. */
  check(body: CheckDuplicatesBody): Promise<DuplicatesView> {
    return this.scope.transaction(async (tx) => {
      await this.members.branchZone(tx, body.branchId);
      if (body.legalName !== undefined) await checkLooks(tx);
      const candidate = {
        alias: body.alias ?? null,
        legalName: body.legalName ?? null,
        phone: await givenPhone(tx, body.branchId, body.phone),
        email: body.email === undefined ? null : mailboxOf(body.email),
        birthYear: body.birthYear ?? null,
      };
      const [found = []] = await duplicatesOf(tx, [candidate]);
      const shown = found.filter(({ known }) => known.isInReach);
      if (body.legalName !== undefined)
        await tx.raise([happened('legal-names-searched', 'centre', tx.centreId, { found: Math.min(shown.length, mostShown) })]);
      return { items: shown.slice(0, mostShown).map(viewOf), elsewhere: found.length - shown.length };
    });
  }
}
