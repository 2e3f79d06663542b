import type { CentreItem } from '../api/shapes.ts';
import type { StatusTone } from '../ui/index.ts';

/** The states by which an operator looks for a centre: running, waiting for its first administrator, or suspended. */
export const centreStates = ['active', 'invited', 'suspended'] as const;
export type CentreState = (typeof centreStates)[number];

export const centreState = ({ state, administrator }: CentreItem): CentreState => {
  if (state === 'suspended') return 'suspended';
  return administrator.invited && !administrator.accepted ? 'invited' : 'active';
};

export const centreLooks: Readonly<Record<CentreState, { readonly tone: StatusTone; readonly icon: string }>> = {
  active: { tone: 'positive', icon: 'check_circle' },
  invited: { tone: 'info', icon: 'mail' },
  suspended: { tone: 'caution', icon: 'block' },
};
