import { Injectable } from '@nestjs/common';
import { dayIn, happened, type Day } from '@saath/domain/kernel';
import type { SobrietyEpisode } from '@saath/domain/members';
import { celebrate, keepMilestones, milestoneProblems, reachedIn, waysAgreed, type Milestone } from '@saath/domain/milestones';
import { httpRefusals } from '../http/http.refusals.ts';
import { givenDay } from '../http/request-values.ts';
import { consentsOf } from '../members/consents.query.ts';
import { episodesOf } from '../members/episodes.query.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import { LetterMissing } from '../platform/typeset.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { CelebrationRow } from './celebration.row.ts';
import { celebrationsIn } from './celebrations.query.ts';
import { keptMilestonesHere, milestoneStepsHere } from './kept-milestones.query.ts';
import { milestoneCard } from './milestone-card.ts';
import { MilestoneSettingsRow } from './milestone-settings.row.ts';
import type { CelebrationBody, KeptMilestonesBody, MilestoneCardQuery } from './milestones.body.ts';
import { milestonesRefusals } from './milestones.refusals.ts';
import type { CelebrationView, KeptMilestonesView } from './milestones.view.ts';

const settingsLock = lockName('milestone-settings');

/** The milestones that a centre keeps, and what is celebrated of them. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  kept(): Promise<KeptMilestonesView> {
    return this.scope.transaction(async (tx) => viewOf(await keptMilestonesHere(tx)));
  }

  keep(seen: number, body: KeptMilestonesBody): Promise<KeptMilestonesView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(settingsLock);
      if (seen !== (await keptMilestonesHere(tx)).version) throw httpRefusals.stale();
      const { choices, ownDays } = valueOf(keepMilestones(body));
      await tx.table(MilestoneSettingsRow).upsert([{ id: newId(), choices: [...choices], ownDays: [...ownDays], version: 1 }], {
        conflict: [],
        update: ['choices', 'ownDays', 'version'],
      });
      await tx.raise([happened('milestones-kept', 'centre', tx.centreId, { choices, ownDays })]);
      return viewOf(await keptMilestonesHere(tx));
    });
  }

  /** Records that a milestone was celebrated, as the member agrees on that day. */
  celebrate(memberId: string, episodeId: string, { step, on: given, way }: CelebrationBody): Promise<CelebrationView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const episode = await episodeOf(tx, memberId, episodeId);
      const [steps, consents] = [await milestoneStepsHere(tx), await consentsOf(tx, [memberId])];
      const isCelebrated = (await celebrationsIn(tx, [episodeId]))(episodeId, step) !== null;
      const [on, today] = [givenDay(given, 'on'), dayIn(tx.now, member.timeZone)];
      const events = valueOf(celebrate({ memberId: member.id, episode, steps, step, on, way, consents, isCelebrated, today }));
      const recorded = { id: newId(), episodeId, step, heldOn: given, way, staffId: actingStaff(tx), recordedAt: toDate(tx.now) };
      await tx.table(CelebrationRow).insert([recorded]);
      await tx.raise(events);
      const celebration = (await celebrationsIn(tx, [episodeId]))(episodeId, step);
      if (celebration === null) throw new Error('What was recorded is on record.');
      return celebration;
    });
  }

  /** The card of a milestone that was reached, as PDF in the language of the member, where they want a card. */
  async card(memberId: string, episodeId: string, { step }: MilestoneCardQuery): Promise<Buffer> {
    const card = await this.scope.transaction(async (tx) => {
      const { alias, language, timeZone } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const today = dayIn(tx.now, timeZone);
      const milestone = await reachedMilestone(tx, await episodeOf(tx, memberId, episodeId), step, today);
      if (!waysAgreed(await consentsOf(tx, [memberId]), today).includes('card')) throw new Refusal(milestoneProblems.notAgreed());
      return { name: alias, language, milestone, at: toDate(tx.now) };
    });
    return milestoneCard(card).catch((cause: unknown) => {
      throw cause instanceof LetterMissing ? milestonesRefusals.notPrintable() : cause;
    });
  }
}

const viewOf = ({ choices, ownDays, version }: Awaited<ReturnType<typeof keptMilestonesHere>>): KeptMilestonesView => ({
  choices: [...choices],
  ownDays: [...ownDays],
  version,
});

async function episodeOf(tx: CentreTransaction, memberId: string, episodeId: string): Promise<SobrietyEpisode> {
  const episode = (await episodesOf(tx, [memberId])).find(({ id }) => id === episodeId);
  if (episode === undefined) throw notFound('members');
  return episode;
}

async function reachedMilestone(tx: CentreTransaction, episode: SobrietyEpisode, step: number | undefined, today: Day): Promise<Milestone> {
  const reached = reachedIn(await milestoneStepsHere(tx), episode, today);
  const milestone = step === undefined ? reached.at(-1) : reached.find((one) => one.step === step);
  if (milestone === undefined) throw new Refusal(milestoneProblems.notReached());
  return milestone;
}
