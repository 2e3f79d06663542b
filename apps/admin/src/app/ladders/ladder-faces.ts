import { ladderOutcomes, type LadderOutcome } from '@saath/domain/ladders';
import type { LadderStep } from '../api/shapes.ts';
import type { StatusTone } from '../ui/index.ts';

export interface OutcomeFace {
  readonly code: LadderOutcome;
  readonly icon: string;
  /** It closes the ladder; after the others the next step begins. */
  readonly closes: boolean;
}

const icons: Readonly<Record<LadderOutcome, Omit<OutcomeFace, 'code'>>> = {
  'reached-well': { icon: 'sentiment_satisfied', closes: true },
  'reached-needs-support': { icon: 'volunteer_activism', closes: true },
  'not-reached': { icon: 'phone_missed', closes: false },
  'wrong-number': { icon: 'search_off', closes: false },
  'asked-not-to-be-called': { icon: 'block', closes: true },
};

/** The outcomes in the order in which they are offered. */
export const outcomeFaces: readonly OutcomeFace[] = ladderOutcomes.map((code) => ({ code, ...icons[code] }));

export const iconOfPerson: Readonly<Record<LadderStep['who'], string>> = {
  'same-day': 'call',
  mentor: 'handshake',
  relative: 'family_restroom',
  'in-charge': 'support_agent',
};

/** The chip at the end of a step: its outcome, or how it is. */
export function chipOf({ state, outcome }: Pick<LadderStep, 'state' | 'outcome'>): {
  readonly key: string;
  readonly tone: StatusTone;
  readonly icon: string;
} {
  if (outcome !== null && state !== 'next')
    return { key: `ladders.outcome.${outcome}`, tone: outcome.startsWith('reached') ? 'positive' : 'neutral', icon: icons[outcome].icon };
  if (state === 'next' || state === 'waiting') return { key: 'ladders.state.next', tone: 'caution', icon: 'arrow_forward' };
  if (state === 'not-done') return { key: 'ladders.state.not-done', tone: 'attention', icon: 'schedule' };
  if (state === 'passed') return { key: 'ladders.state.passed', tone: 'neutral', icon: 'arrow_forward' };
  return { key: 'ladders.state.ahead', tone: 'neutral', icon: 'schedule' };
}
