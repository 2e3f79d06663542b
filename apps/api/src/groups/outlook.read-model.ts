import { seatsOf, type EnrolmentOutlook, type Seating } from '@saath/domain/groups';
import type { ProgrammeKind } from '@saath/domain/programmes';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { decisionView } from './capacity-records.ts';
import type { StoredGroup } from './group.repository.ts';
import { namesOfWaiting } from './waiting-list.read-model.ts';
import type { OutlookView } from './waiting.view.ts';

/** The effect of enrolling a person, in the names that staff know. */
export async function outlookView(
  tx: CentreTransaction,
  { group, kind, seating }: OutlookFacts,
  { problem, before, ...outlook }: EnrolmentOutlook,
): Promise<OutlookView> {
  const names = await namesOfWaiting(tx, group.id);
  const asked = new Map(seating.places.map((place) => [place.personId, place.askedAt]));
  return {
    ...outlook,
    problem: problem?.code ?? null,
    reasons: problem?.code === 'groups/not-eligible' ? String(problem.params?.['reasons']).split(',') : [],
    seats: seatsOf(group, kind),
    before: before.map((id) => ({ displayName: names.get(id) ?? '', askedAt: asked.get(id)?.toString() ?? '' })),
    decision: await decisionView(tx, group.id),
  };
}

export interface OutlookFacts {
  readonly group: StoredGroup;
  readonly kind: ProgrammeKind;
  readonly seating: Seating;
}
