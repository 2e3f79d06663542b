import { Injectable } from '@nestjs/common';
import { checkRelation } from '@saath/domain/families';
import { dayIn, happened, type Day, type RelativeId } from '@saath/domain/kernel';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { execute } from '../tenancy/command.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { consentOf, listConsents } from './consents.query.ts';
import { listRelatives } from './member-detail.read-model.ts';
import { listAllowances } from './allowances.ts';
import type { GrantConsentBody } from './consent.body.ts';
import type { AllowanceView, ConsentView } from './consent.view.ts';
import type { AddRelativeBody, ChangeRelativeBody } from './member.body.ts';
import type { RelativeView } from './member.view.ts';
import { relativePage } from './relative-page.read-model.ts';
import type { RelativePageView } from './relative-page.view.ts';
import { writeChangedRelative } from './relative-records.ts';
import { relativesOf } from './relatives.query.ts';
import { givenPhone } from './given-phone.ts';
import { noteOpened } from './looks.ts';
import { MembersRepository } from './members.repository.ts';
import { addRelative, grant, withdraw } from './member-commands.ts';
import { givenDay } from '../http/request-values.ts';
import { membersRefusals } from './members.refusals.ts';

/** A member's relatives, and the consents that permit contact. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(memberId: string): Promise<ConsentView[]> {
    return this.scope.transaction(async (tx) => {
      const { timeZone } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return listConsents(tx, memberId, dayIn(tx.now, timeZone));
    });
  }

  /** The allowances of a member today: for the member and for each relative, by the rule that every use asks. */
  allowances(memberId: string): Promise<AllowanceView[]> {
    return this.scope.transaction(async (tx) => {
      const { timeZone } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return listAllowances(tx, memberId, dayIn(tx.now, timeZone));
    });
  }

  grant(memberId: string, body: GrantConsentBody): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      await this.checkRelative(tx, memberId, body.relativeId);
      const granted = grant({
        memberId,
        relativeId: body.relativeId ?? null,
        evidence: body.evidence ?? 'console',
        evidenceKind: body.evidenceKind ?? null,
        words: body.words ?? null,
        noticeLanguage: body.noticeLanguage ?? null,
        given: {
          purpose: body.purpose,
          channel: body.channel ?? null,
          grantedOn: body.grantedOn === undefined ? today : givenDay(body.grantedOn, 'grantedOn'),
          expiresOn: body.expiresOn === undefined ? null : givenDay(body.expiresOn, 'expiresOn'),
          today,
        },
      });
      await execute(tx, [granted]);
      return this.consent(tx, memberId, granted.data.consent.id, today);
    });
  }

  withdraw(memberId: string, consentId: string): Promise<ConsentView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const consent = consentOf(await this.consent(tx, memberId, consentId, today));
      await execute(tx, [withdraw(memberId, consent, { on: today, today })]);
      return this.consent(tx, memberId, consentId, today);
    });
  }

  relatives(memberId: string): Promise<RelativeView[]> {
    return this.scope.transaction(async (tx) => {
      const relatives = await this.relativesOf(tx, memberId);
      await noteOpened(tx, memberId);
      return relatives;
    });
  }

  relative(memberId: string, relativeId: string): Promise<RelativePageView> {
    return this.scope.transaction(async (tx) => {
      const page = await relativePage(tx, memberId, relativeId);
      await noteOpened(tx, memberId);
      return page;
    });
  }

  changeRelative(memberId: string, relativeId: string, version: number, body: ChangeRelativeBody): Promise<RelativePageView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const known = (await relativesOf(tx, [memberId])).find(({ id }) => id === relativeId);
      if (known === undefined) throw notFound('families');
      const phone = body.phone === undefined ? known.phone : await givenPhone(tx, member.branchId, body.phone);
      const relation = body.relation === undefined ? known.relation : valueOf(checkRelation(body.relation));
      await writeChangedRelative(tx, { id: relativeId, name: known.name, relation, phone, language: body.language }, version);
      await tx.raise([happened('member-changed', 'member', memberId, { fields: ['relatives'] }, [memberId, relativeId])]);
      return relativePage(tx, memberId, relativeId);
    });
  }

  addRelative(memberId: string, body: AddRelativeBody): Promise<RelativeView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const id = newId<RelativeId>();
      const phone = await givenPhone(tx, member.branchId, body.phone);
      const { name, relation, language = member.language } = body;
      await execute(tx, [addRelative({ id, memberId, name, relation, language, phone })]);
      const added = (await this.relativesOf(tx, memberId)).find((view) => view.id === id);
      if (added === undefined) throw notFound('families');
      return added;
    });
  }

  private async relativesOf(tx: CentreTransaction, memberId: string): Promise<RelativeView[]> {
    const member = await this.members.read(tx, memberId);
    const today = dayIn(tx.now, member.timeZone);
    return listRelatives(tx, memberId, await listConsents(tx, memberId, today), today);
  }

  private async consent(tx: CentreTransaction, memberId: string, consentId: string, today: Day): Promise<ConsentView> {
    const consent = (await listConsents(tx, memberId, today)).find(({ id }) => id === consentId);
    if (consent === undefined) throw notFound('consents');
    return consent;
  }

  private async checkRelative(tx: CentreTransaction, memberId: string, relativeId: string | undefined): Promise<void> {
    if (relativeId === undefined) return;
    const row = await tx.row('select id from relatives where centre_id = $1 and id = $2 and member_id = $3', relativeId, memberId);
    if (row === undefined) throw membersRefusals.relativeUnknown();
  }
}
