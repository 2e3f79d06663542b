import type { Travel } from '../branches/index.ts';
import { obstaclesOf } from './rank-substitutes.ts';
import type { Candidate, SessionToLead } from './rank-substitutes.ts';

/** The facts that decide whether a person can lead a session. */
export type Available = Pick<Candidate, 'isAbsent' | 'leads'>;

/**
 * Whether nobody could stand in at a session: of the people who may lead it, those who lead it among them, nobody is left who is there, is free
 * and has the time for the way, once the one who leads it is not counted. That somebody is named as back-up does not help where they are away
 * or lead something else then.
 */
export function standsAlone(session: SessionToLead, leaders: readonly Available[], others: readonly Available[], travel: Travel): boolean {
  const canLead = (person: Available): boolean => obstaclesOf(session, person, travel).length === 0;
  return leaders.filter(canLead).length < 2 && !others.some(canLead);
}
