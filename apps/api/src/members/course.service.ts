import { Injectable } from '@nestjs/common';
import { dayIn, type Day } from '@saath/domain/kernel';
import { correctEpisode, endEpisode, soberDays, startEpisode, type SobrietyEpisode } from '@saath/domain/members';
import { givenDay } from '../http/request-values.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { execute } from '../tenancy/command.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { EndEpisodeBody, StartEpisodeBody } from './course.body.ts';
import type { SobrietyEpisodeView } from './course.view.ts';
import type { StayView } from './member.view.ts';
import { episodesOf } from './episodes.query.ts';
import { noteOpened } from './looks.ts';
import { beginEpisode, endEpisodeOf } from './member-commands.ts';
import { MembersRepository, type StoredMember } from './members.repository.ts';

const viewOf = (episode: SobrietyEpisode, today: Day): SobrietyEpisodeView => ({
  id: episode.id,
  startedOn: episode.startedOn.toString(),
  endedOn: episode.endedOn?.toString() ?? null,
  endReason: episode.endReason,
  days: soberDays(episode, today),
});

/** The course of a member: residential stays and sobriety episodes, the latest first. */
@Injectable()
export class CourseService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  stays(memberId: string): Promise<StayView[]> {
    return this.scope.transaction(async (tx) => {
      const { stays } = await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      return stays.toReversed().map(({ id, admittedOn, dischargedOn }) => ({
        id,
        admittedOn: admittedOn.toString(),
        dischargedOn: dischargedOn?.toString() ?? null,
      }));
    });
  }

  episodes(memberId: string): Promise<SobrietyEpisodeView[]> {
    return this.scope.transaction(async (tx) => {
      const { episodes, today } = await this.episodesOf(tx, await this.members.read(tx, memberId));
      await noteOpened(tx, memberId);
      return episodes.map((episode) => viewOf(episode, today));
    });
  }

  start(memberId: string, { startedOn }: StartEpisodeBody): Promise<SobrietyEpisodeView> {
    return this.scope.transaction(async (tx) => {
      const { episodes, today } = await this.episodesOf(tx, await this.members.lockReachable(tx, memberId));
      const episode = valueOf(startEpisode(episodes, { id: newId(), on: givenDay(startedOn, 'startedOn'), today }));
      await execute(tx, [beginEpisode(memberId, episode)]);
      return viewOf(episode, today);
    });
  }

  /** Ends an episode, by a lapse or by a correction of the record. The audit does not show the reason. */
  end(memberId: string, episodeId: string, { on, reason }: EndEpisodeBody): Promise<SobrietyEpisodeView> {
    return this.scope.transaction(async (tx) => {
      const { episodes, today } = await this.episodesOf(tx, await this.members.lockReachable(tx, memberId));
      const known = episodes.find(({ id }) => id === episodeId);
      if (known === undefined) throw notFound('members');
      const episode = valueOf(endEpisode(known, { on: givenDay(on, 'on'), reason, today }));
      await execute(tx, [endEpisodeOf(memberId, episode)]);
      return viewOf(episode, today);
    });
  }

  /** Corrects the first day of the running episode. What was believed stays on record, and counts as no return to use. */
  correct(memberId: string, episodeId: string, { startedOn }: StartEpisodeBody): Promise<SobrietyEpisodeView> {
    return this.scope.transaction(async (tx) => {
      const { episodes, today } = await this.episodesOf(tx, await this.members.lockReachable(tx, memberId));
      const known = episodes.find(({ id }) => id === episodeId);
      if (known === undefined) throw notFound('members');
      const { ended, started } = valueOf(correctEpisode(known, { id: newId(), on: givenDay(startedOn, 'startedOn'), today }));
      await execute(tx, [...(ended === null ? [] : [endEpisodeOf(memberId, ended)]), beginEpisode(memberId, started)]);
      return viewOf(started, today);
    });
  }

  private async episodesOf(tx: CentreTransaction, { id, timeZone }: StoredMember): Promise<{ episodes: SobrietyEpisode[]; today: Day }> {
    return { episodes: await episodesOf(tx, [id]), today: dayIn(tx.now, timeZone) };
  }
}
