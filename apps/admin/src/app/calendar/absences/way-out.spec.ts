import { describe, expect, it } from '@jest/globals';
import { aSessionItem, aSubstitute } from '../../../testing/sessions.ts';
import type { Substitute } from '../../api/shapes.ts';
import { laterStart, nobodyFree, wantedStart } from './way-out.ts';

const busy = (name: string, freeFrom: string | null = null) => aSubstitute(name, { isFree: false, freeFrom });
const touched = (substitutes: readonly Substitute[], isOpen = true) => ({
  ...{ session: aSessionItem(), isOpen, substituteId: null, requests: [], substitutes },
});

describe('a session that nobody could lead', () => {
  it.each([
    { substitutes: [], isOpen: true, then: true },
    { substitutes: [busy('Sana')], isOpen: true, then: true },
    { substitutes: [busy('Sana'), aSubstitute('Rohan')], isOpen: true, then: false },
    { substitutes: [busy('Sana')], isOpen: false, then: false },
  ])('is $then', ({ substitutes, isOpen, then }) => expect(nobodyFree(touched(substitutes, isOpen))).toBe(then));

  const [early, late] = ['2026-11-25T05:15:00Z', '2026-11-25T05:30:00Z'];
  it.each([
    { substitutes: [busy('Sana')], then: undefined },
    { substitutes: [busy('Sana', late), busy('Rohan', early)], then: { staffId: 'Rohan', name: 'Rohan', at: early } },
    { substitutes: [busy('Sana', early), busy('Rohan', early)], then: { staffId: 'Sana', name: 'Sana', at: early } },
  ])('could begin later: $then.name', ({ substitutes, then }) => expect(laterStart(touched(substitutes))).toEqual(then));

  it('begins later by the clock of its branch', () => expect(wantedStart(early, 'Asia/Kolkata')).toBe('2026-11-25T10:45'));
});
