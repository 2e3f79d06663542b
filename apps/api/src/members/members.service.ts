import { Injectable } from '@nestjs/common';
import { dayIn, happened, idOf, mailboxOf, type BranchId, type MemberId } from '@saath/domain/kernel';
import { checkAlias, checkBirthYear, checkRevealReason, memberProblems, registerMember } from '@saath/domain/members';
import { centreLanguage } from '../centres/centre-language.query.ts';
import type { Page } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { Refusal, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { Aliases } from './aliases.query.ts';
import { memberJourney } from './journey.read-model.ts';
import type {
  AmendMemberBody,
  ChangeMemberBody,
  JourneyQuery,
  MembersQuery,
  RegisterMemberBody,
  SearchLegalNamesBody,
  SearchMembersBody,
} from './member.body.ts';
import { inChargeOf } from './in-charge-of.ts';
import { givenPhone } from './given-phone.ts';
import { lockNames } from './lock-names.ts';
import { checkLooks, noteOpened } from './looks.ts';
import { memberDetail } from './member-detail.read-model.ts';
import { listMembers } from './member-list.read-model.ts';
import { searchLegalNames, searchMembers } from './member-search.read-model.ts';
import { MemberRow } from './member.row.ts';
import type { FoundMemberView, JourneyItemView, MemberItemView, MemberView } from './member.view.ts';
import { documentPlace, documentsOf } from './documents.query.ts';
import type { RevealedView } from './revealed.view.ts';
import { MembersRepository, type StoredMember } from './members.repository.ts';
import { nextCodes } from './next-codes.query.ts';
import { writeRegistrations } from './register-members.ts';
import { sealContact } from './seal-contact.ts';
import { fieldsGiven, givenDay } from '../http/request-values.ts';

/** An empty name is a missing one. */
const nameOrNull = (name: string | null | undefined): string | null => (name === undefined || name === '' ? null : name);
const emailOrNull = (email: string | null | undefined): string | null => (email == null ? null : mailboxOf(email));

@Injectable()
export class MembersService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  list(query: MembersQuery): Promise<Page<MemberItemView>> {
    return this.scope.transaction((tx) => listMembers(tx, query));
  }

  search(body: SearchMembersBody): Promise<Page<FoundMemberView>> {
    return this.scope.transaction((tx) => searchMembers(tx, body));
  }

  /**
   * Finds members by whole words of their legal name. The same transaction writes into the audit that somebody searched, and never the text:
   * a search tells whether somebody of that name is here.
   */
  searchLegalNames(body: SearchLegalNamesBody): Promise<Page<FoundMemberView>> {
    return this.scope.transaction(async (tx) => {
      await checkLooks(tx);
      const page = await searchLegalNames(tx, body);
      await tx.raise([happened('legal-names-searched', 'centre', tx.centreId, { found: page.items.length })]);
      return page;
    });
  }

  /** Everything about a member that staff see without a reveal. That the reader opened the record is in the audit. */
  find(id: string): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      const member = await memberDetail(tx, id);
      await noteOpened(tx, id);
      return member;
    });
  }

  register(body: RegisterMemberBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => memberDetail(tx, await this.registerIn(tx, body)));
  }

  /** Registers a member within a transaction and returns the id. */
  async registerIn(tx: CentreTransaction, body: RegisterMemberBody): Promise<MemberId> {
    const today = dayIn(tx.now, await this.members.branchZone(tx, body.branchId));
    const registered = valueOf(
      registerMember({
        id: newId<MemberId>(),
        branchId: idOf<BranchId>(body.branchId),
        code: (await nextCodes(tx))(body.branchId),
        alias: await this.aliasFor(tx, body),
        stage: body.stage ?? 'enquiry',
        admittedOn: body.admittedOn === undefined ? null : givenDay(body.admittedOn, 'admittedOn'),
        dischargedOn: body.dischargedOn === undefined ? null : givenDay(body.dischargedOn, 'dischargedOn'),
        soberSince: body.soberSince === undefined ? null : givenDay(body.soberSince, 'soberSince'),
        language: body.language ?? (await centreLanguage(tx)),
        gender: body.gender ?? null,
        birthYear: body.birthYear ?? null,
        preferredChannel: body.preferredChannel ?? null,
        stayId: newId(),
        episodeId: newId(),
        today,
      }),
    );
    const phone = await givenPhone(tx, body.branchId, body.phone);
    const contact = { legalName: nameOrNull(body.legalName), phone, email: emailOrNull(body.email) };
    const sharedPhone = await this.members.isShared(tx, phone, registered.member.id);
    await writeRegistrations(tx, [{ registered, ref: null, contact, sharedPhone }]);
    await tx.raise(registered.events);
    return registered.member.id;
  }

  change(id: string, version: number, body: AmendMemberBody): Promise<MemberView> {
    return this.scope.transaction(async (tx) => {
      if (body.alias !== undefined) await lockNames(tx);
      const member = await this.members.lockReachable(tx, id);
      const changes = { ...(await this.changesOf(tx, member, body)), ...(await inChargeOf(tx, member, body.inChargeId)) };
      await tx.table(MemberRow).update(id, { ...changes, version: version + 1, updatedAt: toDate(tx.now) }, version);
      await tx.raise([happened('member-changed', 'member', id, { fields: fieldsGiven(body) })]);
      return memberDetail(tx, id);
    });
  }

  /** Decrypts the legal name and the contact details. The same transaction writes the reason into the audit; if that fails, nothing is shown. */
  reveal(id: string, reason: string): Promise<RevealedView> {
    return this.scope.transaction(async (tx) => {
      const { legalName, phone, email } = await this.members.read(tx, id);
      const checked = valueOf(checkRevealReason(reason));
      await checkLooks(tx);
      await tx.raise([happened('member-revealed', 'member', id)], { reason: checked });
      const documents = (await documentsOf(tx, id)).map((document) => ({
        kind: document.kind,
        number: tx.vault.open(document.number_cipher, documentPlace(document.id)),
      }));
      return { legalName, phone, email, documents };
    });
  }

  journey(id: string, query: JourneyQuery): Promise<Page<JourneyItemView>> {
    return this.scope.transaction(async (tx) => {
      const { timeZone } = await this.members.read(tx, id);
      await noteOpened(tx, id);
      return memberJourney(tx, id, dayIn(tx.now, timeZone), query);
    });
  }

  private async aliasFor(tx: CentreTransaction, { alias, ...names }: RegisterMemberBody): Promise<string> {
    const [legalName, preferredName] = [nameOrNull(names.legalName), nameOrNull(names.preferredName)];
    if (alias !== undefined) return valueOf(checkAlias(alias, { legalName, taken: await this.members.lockOtherAliases(tx, null) }));
    if (legalName === null && preferredName === null) throw new Refusal(memberProblems.aliasMissing());
    return (await Aliases.load(tx)).suggest(legalName ?? preferredName ?? '', preferredName);
  }

  private async changesOf(tx: CentreTransaction, member: StoredMember, body: ChangeMemberBody): Promise<Partial<MemberRow>> {
    const { language, gender, birthYear, preferredChannel } = body;
    const contact = {
      legalName: body.legalName === undefined ? member.legalName : nameOrNull(body.legalName),
      phone: body.phone === undefined ? member.phone : await givenPhone(tx, member.branchId, body.phone),
      email: body.email === undefined ? member.email : emailOrNull(body.email),
    };
    return {
      ...(await this.aliasAfter(tx, member, body, contact.legalName)),
      ...(language === undefined ? {} : { language }),
      ...(gender === undefined ? {} : { gender }),
      ...(birthYear === undefined ? {} : { birthYear: valueOf(checkBirthYear(birthYear, dayIn(tx.now, member.timeZone))) }),
      ...(preferredChannel === undefined ? {} : { preferredChannel }),
      ...sealContact(tx.vault, member.id, contact),
      sharedPhone: await this.members.isShared(tx, contact.phone, member.id),
    };
  }

  /** The alias after the change. An unchanged alias is checked against a new legal name as well, so that it never shows the surname. */
  private async aliasAfter(
    tx: CentreTransaction,
    member: StoredMember,
    { alias, legalName: given }: ChangeMemberBody,
    legalName: string | null,
  ): Promise<Pick<MemberRow, 'alias'>> {
    if (alias === undefined && given === undefined) return { alias: member.alias };
    const taken = alias === undefined ? [] : await this.members.lockOtherAliases(tx, member.id);
    return { alias: valueOf(checkAlias(alias ?? member.alias, { legalName, taken })) };
  }
}
