import { Injectable } from '@nestjs/common';
import { dayIn, idOf, type MemberId } from '@saath/domain/kernel';
import { checkProofPeriod, issueProof, printedProofCode, withdrawProof } from '@saath/domain/proofs';
import { neutralOr } from '@saath/notifications';
import { givenDay } from '../http/request-values.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository, type StoredMember } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { isPrintable, LetterMissing } from '../platform/typeset.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { attendedSessions } from './attended-sessions.query.ts';
import type { IssueProofBody } from './proof.body.ts';
import { openContent, sealContent, storedPresence, summaryOf, type ProofContent } from './proof-content.ts';
import { ProofCodes } from './proof-codes.ts';
import { proofPaper } from './proof-paper.ts';
import { ProofRow } from './proof.row.ts';
import type { ProofView } from './proof.view.ts';
import { proofOf, proofsOf, type StoredProof } from './proofs.query.ts';
import { proofsRefusals } from './proofs.refusals.ts';
import { PublicAddress } from './public-address.ts';

/** Issues and withdraws papers that say when a member was present, on the member's request. */
@Injectable()
export class ProofsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
    private readonly codes: ProofCodes,
    private readonly address: PublicAddress,
  ) {}

  list(memberId: string): Promise<ProofView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return (await proofsOf(tx, memberId)).map((proof) => this.viewOf(tx, proof));
    });
  }

  async issue(memberId: string, body: IssueProofBody): Promise<ProofView> {
    const canPrint = await isPrintable(body.name);
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const today = dayIn(tx.now, member.timeZone);
      const wanted = { startsOn: givenDay(body.startsOn, 'startsOn'), endsOn: givenDay(body.endsOn, 'endsOn') };
      const period = valueOf(checkProofPeriod(wanted, today));
      const attended = await attendedSessions(tx, memberId, period);
      const id = newId();
      const { name, presences, events } = valueOf(issueProof({ proofId: id, memberId: member.id, name: body.name, attended, period }));
      if (!canPrint) throw proofsRefusals.nameNotPrintable();
      const content: ProofContent = {
        ...(await signatureOf(tx, member)),
        name,
        language: body.language,
        timeZone: member.timeZone,
        issuedOn: today.toString(),
        presences: presences.map(storedPresence),
      };
      await tx.table(ProofRow).insert([
        {
          ...{ id, memberId, contentCipher: sealContent(tx, id, content), issuedAt: toDate(tx.now), issuedBy: actingStaff(tx) },
          ...{ withdrawnAt: null, withdrawnBy: null },
        },
      ]);
      await this.codes.add(tx, id);
      await tx.raise(events);
      return this.find(tx, memberId, id);
    });
  }

  withdraw(memberId: string, id: string): Promise<ProofView> {
    return this.scope.transaction(async (tx) => {
      await this.members.lockReachable(tx, memberId);
      const { withdrawn_at: before } = await stored(tx, memberId, id);
      const events = valueOf(withdrawProof({ proofId: id, memberId: idOf<MemberId>(memberId), isWithdrawn: before !== null }));
      await tx.table(ProofRow).update(id, { withdrawnAt: toDate(tx.now), withdrawnBy: actingStaff(tx) });
      await tx.raise(events);
      return this.find(tx, memberId, id);
    });
  }

  /** The paper as PDF. */
  async paper(memberId: string, id: string): Promise<Buffer> {
    const { content, issuedAt } = await this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const proof = await stored(tx, memberId, id);
      return { content: openContent(tx, id, proof.content_cipher), issuedAt: proof.issued_at };
    });
    const code = printedProofCode(this.codes.of(id));
    const check = { code, checkedAt: this.address.host, link: this.address.ofCode(code) };
    return proofPaper(content, check, issuedAt).catch((cause: unknown) => {
      // Of the time before names were checked when a proof is issued.
      throw cause instanceof LetterMissing ? proofsRefusals.nameNotPrintable() : cause;
    });
  }

  private async find(tx: CentreTransaction, memberId: string, id: string): Promise<ProofView> {
    return this.viewOf(tx, await stored(tx, memberId, id));
  }

  private viewOf(
    tx: CentreTransaction,
    { id, content_cipher: cipher, issued_at: issuedAt, issued_by, withdrawn_at }: StoredProof,
  ): ProofView {
    const content = openContent(tx, id, cipher);
    const { first, last, dates, minutes } = summaryOf(content);
    return {
      id,
      code: printedProofCode(this.codes.of(id)),
      language: content.language,
      startsOn: first.toString(),
      endsOn: last.toString(),
      dates,
      minutes,
      issuedAt: issuedAt.toISOString(),
      issuedBy: issued_by,
      withdrawnAt: withdrawn_at?.toISOString() ?? null,
    };
  }
}

async function stored(tx: CentreTransaction, memberId: string, id: string): Promise<StoredProof> {
  const proof = await proofOf(tx, memberId, id);
  if (proof === undefined) throw notFound('proofs');
  return proof;
}

const printableOr = async <Other>(text: string, other: Other): Promise<string | Other> => ((await isPrintable(text)) ? text : other);
const neutralPrintable = async (name: string): Promise<string | null> => {
  const neutral = neutralOr(name, null);
  return neutral === null ? null : printableOr(neutral, null);
};

/** The signer, and for whom and where: names that say what the centre is for, or that no paper has letters for, are left out. */
async function signatureOf(
  tx: CentreTransaction,
  { branchId }: Pick<StoredMember, 'branchId'>,
): Promise<Pick<ProofContent, 'centre' | 'place' | 'signedBy'>> {
  const { name } = await tx.own();
  const row = await tx.row<{ branch: string; staff: string }>(
    `select b.name as branch, s.name as staff from branches b join staff s on s.centre_id = $1 and s.id = $3
     where b.centre_id = $1 and b.id = $2`,
    branchId,
    actingStaff(tx),
  );
  if (row === undefined) throw new Error('The person who acts is on record.');
  return { centre: await neutralPrintable(name), place: await neutralPrintable(row.branch), signedBy: await printableOr(row.staff, '') };
}
