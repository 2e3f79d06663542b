import { happened, type DomainEvent, type Instant } from '@saath/domain/kernel';
import { personForStep, stepToDo, type LadderFact, type LadderNow } from '@saath/domain/ladders';
import type { LadderPerson } from '@saath/domain/programmes';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { paced } from '../platform/paced.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { LadderEventRow } from './ladder-event.row.ts';
import { LadderRow } from './ladder.row.ts';
import { laddersWork } from './ladders-work.ts';
import { peopleOfLadders, type FindPeople } from './people-of-ladders.query.ts';
import { ladderNow, type StoredLadder } from './stored-ladder.ts';

/** Facts to be added to a ladder. */
export interface Addition {
  readonly ladder: StoredLadder;
  readonly facts: readonly LadderFact[];
  /** The line that a person wrote about the first of them. */
  readonly note?: string | null | undefined;
}

type StepGiven = DomainEvent<'ladder-step-given', 'ladder', { step: number; staffId: string }>;

/**
 * Adds facts to ladders and brings them up to date: steps that have begun are given to their people, those that have nobody are passed over,
 * and the state that lists read is stored. Doing it again changes nothing. Answers the ladders as they are then.
 */
export async function settleLadders(tx: CentreTransaction, additions: readonly Addition[]): Promise<readonly StoredLadder[]> {
  const ladders = additions.map(({ ladder, facts }) => (facts.length === 0 ? ladder : { ...ladder, facts: [...ladder.facts, ...facts] }));
  const waiting = ladders.filter((ladder) => waitingStep(tx, ladder) !== undefined);
  const settled = waiting.length === 0 ? ladders : await giveSteps(tx, ladders, await peopleOfLadders(tx, waiting));
  await store(tx, additions, settled);
  await tx.raise(settled.flatMap((ladder, place) => stepsGiven(tx, ladder, ladders[place]?.facts.length ?? 0)));
  return settled;
}

interface WaitingStep {
  readonly place: number;
  readonly who: LadderPerson;
  readonly beganAt: Instant;
  readonly dueAt: Instant;
}

/** The step of a ladder that has begun and was given to nobody yet. */
function waitingStep(tx: CentreTransaction, ladder: StoredLadder): WaitingStep | undefined {
  const step = stepToDo(ladderNow(tx, ladder));
  if (!step.ok || step.value.state !== 'waiting') return undefined;
  const { place, who, beganAt, dueAt } = step.value;
  return beganAt === null || dueAt === null ? undefined : { place, who, beganAt, dueAt };
}

/** Gives each step that waits to its person; one that has nobody is over at once, and the next one waits. */
async function giveSteps(tx: CentreTransaction, ladders: readonly StoredLadder[], find: FindPeople): Promise<readonly StoredLadder[]> {
  const settled: StoredLadder[] = [];
  for await (let ladder of paced(ladders)) {
    for (let step = waitingStep(tx, ladder); step !== undefined; step = waitingStep(tx, ladder)) {
      const to = personForStep(step.who, find(ladder, step.dueAt));
      ladder = { ...ladder, facts: [...ladder.facts, { type: 'given', at: step.beganAt, step: step.place, to }] };
    }
    settled.push(ladder);
  }
  return settled;
}

/** The event of the step that was given since a ladder had so many facts; steps that were passed over, or are over by now, are told to nobody. */
function stepsGiven(tx: CentreTransaction, ladder: StoredLadder, since: number): readonly StepGiven[] {
  const { id, memberId, facts } = ladder;
  const { current } = ladderNow(tx, ladder);
  return facts
    .slice(since)
    .flatMap((fact) =>
      fact.type === 'given' && fact.to !== null && fact.step === current
        ? [happened('ladder-step-given', 'ladder', id, { step: fact.step, staffId: fact.to }, [memberId])]
        : [],
    );
}

/** Stores the facts that are new, and the state of each ladder. */
async function store(tx: CentreTransaction, before: readonly Addition[], after: readonly StoredLadder[]): Promise<void> {
  const rows = after.flatMap((ladder, place) => {
    const known = before[place]?.ladder.facts.length ?? 0;
    return ladder.facts.slice(known).map((fact, index) => eventRow(tx, ladder.id, fact, index === 0 ? before[place]?.note : null));
  });
  await tx.table(LadderEventRow).insert(rows);
  const states = after.map((ladder) => ({ id: ladder.id, ...stateOf(ladderNow(tx, ladder)) }));
  if (states.length > 0) await tx.table(LadderRow).updateAll(states.map((state) => ({ ...state, version: nextVersion })));
  for (const { changesAt } of states) if (changesAt !== null) tx.wake(laddersWork, toInstant(changesAt));
}

/** The columns of a ladder that say how it is now. */
export function stateOf(ladder: LadderNow) {
  const step = ladder.current === null ? undefined : ladder.steps[ladder.current];
  return {
    ...{ state: ladder.closed === null ? ('open' as const) : ('closed' as const), misses: ladder.misses.length, step: ladder.current },
    ...{
      who: step?.who ?? null,
      ownerId: step?.ownerId ?? null,
      dueAt: dateOr(step?.dueAt),
      changesAt: dateOr(ladder.changesAt),
    },
    ...{ closedAt: dateOr(ladder.closed?.at), closedBecause: ladder.closed?.reason ?? null },
  };
}

const dateOr = (instant: Instant | null | undefined): Date | null => (instant === null || instant === undefined ? null : toDate(instant));

const sealedNote = (tx: CentreTransaction, id: string, note: string | null | undefined): Buffer | null =>
  note === undefined || note === null || note === '' ? null : tx.vault.seal(note, { table: 'ladder_events', column: 'note', id });

/** The row of a fact, with the acting person where it is theirs. */
function eventRow(tx: CentreTransaction, ladderId: string, fact: LadderFact, note: string | null | undefined) {
  const byId = tx.actor.kind === 'staff' && fact.type !== 'session' ? tx.actor.staffId : null;
  const id = newId();
  const base = { id, ladderId, type: fact.type, at: toDate(fact.at), noteCipher: sealedNote(tx, id, note) };
  if (fact.type === 'session') return { ...base, sessionId: fact.sessionId, startsAt: toDate(fact.startsAt), state: fact.state };
  if (fact.type === 'given') return { ...base, step: fact.step, staffId: fact.to };
  if (fact.type === 'outcome') return { ...base, step: fact.step, outcome: fact.outcome, byId };
  return { ...base, reason: fact.reason, byId };
}
