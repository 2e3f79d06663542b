import { FacilitatorView } from '../groups/facilitator.view.ts';

/** A person of the staff who would be told of a change of who leads a session. */
export class ToldColleagueView extends FacilitatorView {
  /** Whether the person would lead it from then on; otherwise they would not any more. */
  leads: boolean;
}

/** The effect of naming the people who lead a session. */
export class LeadersPlanView {
  /** Everybody who would lead it. */
  leaders: readonly FacilitatorView[];
  /** The colleagues who would be told of it; members and relatives are not told who leads. */
  told: readonly ToldColleagueView[];
}
