import { describe, expect, it } from '@jest/globals';
import { aSessionItem, aSubstitute } from '../../../testing/sessions.ts';
import { wholeGroups } from './whole-group.ts';

const touched = (id: string, groupId: string, free: readonly string[], busy: readonly string[] = []) => ({
  session: aSessionItem({ id, groupId, groupName: groupId }),
  ...{ isOpen: true, substituteId: null, requests: [] },
  substitutes: [...free.map((name) => aSubstitute(name)), ...busy.map((name) => aSubstitute(name, { isFree: false }))],
});

describe('one person for a whole group', () => {
  it('is who is free for most of its sessions, two at most', () =>
    expect(
      wholeGroups([
        touched('wed', 'circle', ['Sana', 'Rohan', 'Farhan']),
        touched('thu', 'mentors', ['Sana']),
        touched('sat', 'circle', ['Rohan'], ['Sana']),
        touched('tue', 'circle', ['Sana', 'Rohan']),
      ]),
    ).toMatchObject([
      {
        ...{ groupId: 'circle', groupName: 'circle', sessions: 3 },
        people: [
          { staffId: 'Rohan', name: 'Rohan', free: ['wed', 'sat', 'tue'], notFor: null },
          { staffId: 'Sana', name: 'Sana', free: ['wed', 'tue'], notFor: { id: 'sat' } },
        ],
      },
    ]));

  it('is nobody where nobody is free', () =>
    expect(wholeGroups([touched('wed', 'circle', []), touched('sat', 'circle', [], ['Sana'])])).toMatchObject([{ people: [] }]));
});
