import type { Day } from '@saath/domain/kernel';
import { milestonesReached, milestonesSeen, type MilestoneSeen } from '@saath/domain/milestones';
import { celebrationsIn } from '../milestones/celebrations.query.ts';
import { milestoneStepsHere } from '../milestones/kept-milestones.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { episodesOf } from './episodes.query.ts';
import type { MemberView } from './member.view.ts';
import { milestoneName } from './milestone-name.ts';

type Shown = Pick<MemberView, 'milestones' | 'earlierMilestones'>;

/** The milestones of the running episode, and those that earlier ones had reached; an episode that was a mistake had none. */
export async function memberMilestones(tx: CentreTransaction, memberId: string, today: Day): Promise<Shown> {
  const [episodes, steps] = [await episodesOf(tx, [memberId]), await milestoneStepsHere(tx)];
  const celebratedAs = await celebrationsIn(
    tx,
    episodes.map(({ id }) => id),
  );
  const viewsOf = (episodeId: string, milestones: readonly MilestoneSeen[]): MemberView['milestones'] =>
    milestones.map(({ step, on, reached, ...named }) => ({
      ...milestoneName(named),
      ...{ on: on.toString(), reached, episodeId, step },
      celebrated: celebratedAs(episodeId, step),
    }));
  const reachedBefore = (startedOn: Day, endedOn: Day): readonly MilestoneSeen[] =>
    milestonesReached(steps, startedOn, endedOn).map((milestone) => ({ ...milestone, reached: true }));
  return {
    milestones: episodes.flatMap(({ id, startedOn, endedOn }) =>
      endedOn === null ? viewsOf(id, milestonesSeen(steps, startedOn, today)) : [],
    ),
    earlierMilestones: episodes.flatMap(({ id, startedOn, endedOn, endReason }) =>
      endReason === 'lapse' ? viewsOf(id, reachedBefore(startedOn, endedOn)) : [],
    ),
  };
}
