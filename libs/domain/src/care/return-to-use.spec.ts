import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { StaffId } from '../kernel/index.ts';
import { supportAfterReturn } from './return-to-use.ts';

describe('a return to use', () => {
  const [today, ownerId] = [Temporal.PlainDate.from('2026-11-30'), idOf<StaffId>('meera')];

  it.each(['discharged', 'aftercare', 'alumni'] as const)(
    'of a person in the stage %s is followed by a call within a day, in the same hands',
    (stage) =>
      expect(supportAfterReturn({ stage, today, ownerId })).toEqual({
        ...{ kind: 'support', origin: 'staff', method: 'call', ownerId },
        dueOn: Temporal.PlainDate.from('2026-12-01'),
      }),
  );

  it.each(['enquiry', 'admitted', 'in-programme', 'left'] as const)('of a person in the stage %s owes no call', (stage) =>
    expect(supportAfterReturn({ stage, today, ownerId })).toBeNull(),
  );
});
