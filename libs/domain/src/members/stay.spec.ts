import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { StayId } from '../kernel/index.ts';
import { lastDischarge, openStay } from './stay.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stay = (admittedOn: string, dischargedOn: string | null) => ({
  id: idOf<StayId>(admittedOn),
  admittedOn: day(admittedOn),
  dischargedOn: dischargedOn === null ? null : day(dischargedOn),
});

describe('the stays of a member', () => {
  it.each([
    { stays: [], open: undefined, last: undefined, then: 'none' },
    { stays: [stay('2026-05-01', null)], open: '2026-05-01', last: undefined, then: 'one, open' },
    { stays: [stay('2026-01-01', '2026-02-01')], open: undefined, last: '2026-02-01', then: 'one, ended' },
    { stays: [stay('2026-01-01', '2026-02-01'), stay('2026-05-01', null)], open: '2026-05-01', last: '2026-02-01', then: 'a readmission' },
    { stays: [stay('2026-03-01', '2026-04-01'), stay('2026-01-01', '2026-02-01')], open: undefined, last: '2026-04-01', then: 'any order' },
  ])('$then', ({ stays, open, last }) => {
    expect(openStay(stays)?.id).toBe(open);
    expect(lastDischarge(stays)?.toString()).toBe(last);
  });
});
