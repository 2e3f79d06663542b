import { happened } from '../kernel/index.ts';
import type { Day, MemberId } from '../kernel/index.ts';
import type { StageEvent } from './member.events.ts';
import type { Stage } from './stage.ts';

/** The events by which other slices learn of a new stage: an admission, a discharge and a departure have consequences, other stages have none. */
export function stageReached(id: MemberId, stage: Stage, on: Day, owedFrom: Day): readonly StageEvent[] {
  const day = on.toString();
  if (stage === 'admitted') return [happened('member-admitted', 'member', id, { on: day }, [id])];
  if (stage === 'left') return [happened('member-left', 'member', id, { on: day }, [id])];
  if (stage === 'discharged') return [happened('member-discharged', 'member', id, { on: day, owedFrom: owedFrom.toString() }, [id])];
  return [];
}
