import { happened, ok, refuse } from '../kernel/index.ts';
import type { Instant, IntroductionId, PersonId, Result } from '../kernel/index.ts';
import { introductionFacts, isOpenAt } from './introduction.ts';
import type { AskedPerson, Introduction, IntroductionKind, IntroductionState, PersonToAsk, SharedContact } from './introduction.ts';
import type { IntroductionEvent } from './introduction.events.ts';
import { introductionProblems } from './introduction.problems.ts';
import type { IntroductionProblem } from './introduction.problems.ts';
import { obstacleFor, obstacleToAsking } from './may-meet.ts';
import type { AskedBefore } from './may-meet.ts';

export interface IntroductionChanged {
  readonly introduction: Introduction;
  readonly events: readonly IntroductionEvent[];
}
type Changed = Result<IntroductionChanged, IntroductionProblem>;

const changed = (introduction: Introduction, ...types: readonly IntroductionEvent['type'][]): IntroductionChanged => ({
  introduction,
  events: types.map((type) => happened(type, 'introduction', introduction.id, { kind: introduction.kind })),
});
/** Every answer is forgotten, so that nobody learns who said no. */
const forgotten = (people: readonly AskedPerson[]): readonly AskedPerson[] => people.map((person) => ({ ...person, yes: null }));
const closed = (introduction: Introduction, state: IntroductionState): Introduction => ({
  ...introduction,
  state,
  people: forgotten(introduction.people),
});

export interface Ask {
  readonly id: IntroductionId;
  readonly kind: IntroductionKind;
  readonly people: readonly PersonToAsk[];
  readonly before: AskedBefore;
  readonly answerUntil: Instant;
}

/** Asks some people, each for themselves, whether they want to meet. */
export function askToMeet({ id, kind, people, before, answerUntil }: Ask): Changed {
  const obstacle = obstacleToAsking(kind, people, before);
  if (obstacle !== undefined) return refuse(obstacle);
  const asked = people.map((person): AskedPerson => ({ id: person.id, yes: null, hasLeft: false }));
  return ok(changed({ id, kind, state: 'asked', answerUntil, people: asked }, 'introduction-asked'));
}

export type Answer = { readonly says: 'no' } | { readonly says: 'yes'; readonly shares: SharedContact };

export interface Answered {
  readonly personId: PersonId;
  readonly answer: Answer;
  /** All people of the introduction, as they are on record now. */
  readonly people: readonly PersonToAsk[];
  readonly now: Instant;
}

/**
 * Records the answer of one person for themselves, which they may change while the question is open. A no ends the question for everybody
 * and is not kept; with the last yes all have met, if nothing has come between them since they were asked.
 */
export function answerForSelf(introduction: Introduction, { personId, answer, people, now }: Answered): Changed {
  if (!isOpenAt(introduction, now)) return refuse(introductionProblems.notOpen());
  const known = people.find(({ id }) => id === personId);
  if (known === undefined || !introduction.people.some(({ id }) => id === personId)) return refuse(introductionProblems.personUnknown());
  if (answer.says === 'no') return ok(changed(closed(introduction, 'not-this-time'), 'introduction-answered', 'introduction-closed'));
  if (answer.shares === 'phone' && known.phoneMark === null) return refuse(introductionProblems.phoneMissing());
  if (answer.shares === 'phone' && known.sharesPhone) return refuse(introductionProblems.phoneShared());
  const answered = introduction.people.map((person) => (person.id === personId ? { ...person, yes: answer.shares } : person));
  if (answered.some(({ yes }) => yes === null)) return ok(changed({ ...introduction, people: answered }, 'introduction-answered'));
  const obstacle = obstacleFor(introduction.kind, people);
  if (obstacle !== undefined) return refuse(obstacle);
  return ok(changed({ ...introduction, state: 'met', people: answered }, 'introduction-answered', 'introduction-met'));
}

/** Takes back a question that nobody has to answer any more. */
export function takeBackQuestion(introduction: Introduction, now: Instant): Changed {
  if (!isOpenAt(introduction, now)) return refuse(introductionProblems.notOpen());
  return ok(changed(closed(introduction, 'taken-back'), 'introduction-taken-back'));
}

/** Lets a question expire whose time is over; undefined where it is not. */
export function expireQuestion(introduction: Introduction, now: Instant): IntroductionChanged | undefined {
  if (introduction.state !== 'asked' || isOpenAt(introduction, now)) return undefined;
  return changed(closed(introduction, 'expired'), 'introduction-expired');
}

/** Lets one person go, without a reason. A circle goes on while it has enough people; two end together. */
export function leaveIntroduction(introduction: Introduction, personId: PersonId): Changed {
  if (introduction.state !== 'met') return refuse(introductionProblems.notMet());
  if (!introduction.people.some(({ id, hasLeft }) => id === personId && !hasLeft)) return refuse(introductionProblems.personUnknown());
  const people = introduction.people.map((person) => (person.id === personId ? { ...person, hasLeft: true } : person));
  const isOver = people.filter(({ hasLeft }) => !hasLeft).length < introductionFacts[introduction.kind].from;
  return ok(
    isOver
      ? changed({ ...introduction, people, state: 'ended' }, 'introduction-ended')
      : changed({ ...introduction, people }, 'introduction-left'),
  );
}
