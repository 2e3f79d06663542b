import { describe, expect, it, jest } from '@jest/globals';
import { aSession } from '../../testing/sessions.ts';
import { aRemedy } from '../../testing/scheduling.ts';
import { remedied } from './remedied.ts';

const session = aSession({ id: 's2' });
const opened = async (remedy: ReturnType<typeof aRemedy>): Promise<readonly unknown[]> => {
  const actions = { move: jest.fn(() => Promise.resolve(true)), lead: jest.fn(() => Promise.resolve(true)) };
  const isDone = await remedied(actions, session, remedy);
  return [
    isDone,
    ...actions.move.mock.calls.map((given) => ['move', ...given]),
    ...actions.lead.mock.calls.map((given) => ['lead', ...given]),
  ];
};

describe('a remedy', () => {
  it.each([
    { remedy: aRemedy({ roomId: 'ro2' }), then: ['move', session, { wantedRoomId: 'ro2' }] },
    {
      remedy: aRemedy({ kind: 'time', startsAt: '2026-11-27T06:30:00Z' }),
      then: ['move', session, { wanted: '2026-11-27T12:00' }],
    },
    {
      remedy: aRemedy({ kind: 'facilitator', staffId: 's7', insteadOfId: 's1' }),
      then: ['lead', session, { wantedId: 's7', insteadOfId: 's1' }],
    },
  ])('opens the plan of its change: $remedy.kind', async ({ remedy, then }) => expect(await opened(remedy)).toEqual([true, then]));

  it('whose change is gone opens nothing', async () => expect(await opened(aRemedy({ kind: 'time' }))).toEqual([false]));
});
