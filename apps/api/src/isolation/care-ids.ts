import { bodies } from './bodies.ts';
import type { ForeignIds } from './foreign-ids.ts';

interface Place {
  readonly operation: string;
  readonly property: string;
  readonly slot: 'branch' | 'member' | 'staff' | 'mentor' | 'follow-up' | 'relative' | 'outside-meeting';
  readonly with: (id: string) => object;
}

/** Every id in the bodies about mentors, ladders, safety notes and meetings outside. */
export function careIds(own: () => ForeignIds): readonly Place[] {
  const inBody = (operation: string, property: string, slot: Place['slot']): Place => ({
    ...{ operation, property, slot },
    with: (id) => ({ ...bodies[operation]?.(own()), [property]: id }),
  });
  return [
    ...(['POST /follow-ups/hand-over', 'POST /attention/hand-over'] as const).map((operation) => inBody(operation, 'ownerId', 'staff')),
    {
      operation: 'POST /follow-ups/hand-over',
      property: 'followUpIds',
      slot: 'follow-up',
      with: (id) => ({ followUpIds: [id], ownerId: own().staff }),
    },
    {
      operation: 'POST /attention/hand-over',
      property: 'memberIds',
      slot: 'member',
      with: (id) => ({ memberIds: [id], ownerId: own().staff }),
    },
    inBody('POST /safety-notes/{id}/arrange', 'namedId', 'staff'),
    inBody('POST /mentors', 'memberId', 'member'),
    ...(['staffId', 'supervisorId'] as const).flatMap((property) => [
      inBody('POST /mentors', property, 'staff'),
      inBody('PATCH /mentors/{id}', property, 'staff'),
    ]),
    inBody('POST /mentorships', 'memberId', 'member'),
    inBody('POST /mentorships', 'mentorId', 'mentor'),
    inBody('POST /mentorships/{id}/reassign', 'mentorId', 'mentor'),
    inBody('PATCH /members/{id}', 'inChargeId', 'staff'),
    inBody('POST /members/{id}/contacts', 'followUpId', 'follow-up'),
    ...(['answer', 'leave'] as const).map((act) => inBody(`POST /introductions/{id}/${act}`, 'personId', 'relative')),
    {
      ...{ operation: 'POST /introductions', property: 'personIds', slot: 'relative' },
      with: (id: string) => ({ kind: 'families', personIds: [own().relative, id] }),
    },
    inBody('POST /members/{id}/transfer', 'branchId', 'branch'),
    inBody('POST /members/{id}/transfer/plan', 'branchId', 'branch'),
    inBody('POST /members/{id}/transfer', 'ownerId', 'staff'),
    inBody('POST /ladders/{id}/hand-over', 'staffId', 'staff'),
    ...['POST /members/{id}/outside-referrals', 'PUT /outside-referrals/{id}'].flatMap((operation): Place[] => [
      inBody(operation, 'meetingId', 'outside-meeting'),
      inBody(operation, 'mentorId', 'mentor'),
      { operation, property: 'staffId', slot: 'staff', with: (id) => ({ ...bodies[operation]?.(own()), companion: 'staff', staffId: id }) },
    ]),
  ];
}
