import { describe, expect, it } from '@jest/globals';
import { travelBy } from '../branches/index.ts';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, SessionId } from '../kernel/index.ts';
import { standsAlone } from './stands-alone.ts';
import type { Available } from './stands-alone.ts';

const [kothrud, hadapsar] = [idOf<BranchId>('kothrud'), idOf<BranchId>('hadapsar')];
const at = (time: string) => Temporal.Instant.from(`2026-12-08T${time}+05:30`);
const leading = (branchId: BranchId, from: string, to: string) => ({
  ...{ sessionId: idOf<SessionId>(`${branchId} ${from}`), branchId, startsAt: at(from), endsAt: at(to) },
});
const session = { ...leading(kothrud, '18:00', '19:00'), timeZone: 'Asia/Kolkata', language: 'hi' as const };
const travel = travelBy([{ branchId: kothrud, otherBranchId: hadapsar, minutes: 35 }]);
const free: Available = { isAbsent: false, leads: [] };
const absent: Available = { ...free, isAbsent: true };
const busy: Available = { ...free, leads: [leading(hadapsar, '18:30', '20:00')] };
const tooFar: Available = { ...free, leads: [leading(hadapsar, '16:00', '17:40')] };

describe('a session at which nobody could stand in', () => {
  it.each([
    { given: 'one leads it and there is nobody else', leaders: [free], others: [], then: true },
    { given: 'everybody else is absent, busy or too far', leaders: [free], others: [absent, busy, tooFar], then: true },
    { given: 'one of the others is free', leaders: [free], others: [absent, free], then: false },
    { given: 'two lead it', leaders: [free, free], others: [], then: false },
    { given: 'the second who leads it is absent', leaders: [free, absent], others: [busy], then: true },
    { given: 'the one who leads it is absent and nobody else is free', leaders: [absent], others: [busy], then: true },
    { given: 'the one who leads it is absent and somebody is free', leaders: [absent], others: [free], then: false },
    { given: 'nobody leads it and nobody is free', leaders: [], others: [absent], then: true },
  ])('is one where $given: $then', ({ leaders, others, then }) => expect(standsAlone(session, leaders, others, travel)).toBe(then));
});
