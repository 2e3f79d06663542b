import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { savera } from '../../../testing/groups.ts';
import { chosenGroups, versionsOf } from './chosen-groups.ts';

const some = ['g1', 'g2', 'g3', 'g4'].map((id) => ({ ...savera, id, version: 2 }));
const begin = () => {
  const listed = signal(some);
  return { listed, chosen: chosenGroups(listed) };
};
const idsOf = ({ groups }: ReturnType<typeof chosenGroups>): string[] => groups().map(({ id }) => id);

describe('choosing groups', () => {
  it('takes one after the other, in the order of the page, and leaves one out again', () => {
    const { chosen } = begin();
    chosen.choose('g3', true, false);
    chosen.choose('g1', true, false);
    expect(idsOf(chosen)).toEqual(['g1', 'g3']);
    chosen.choose('g3', false, false);
    expect([idsOf(chosen), chosen.has('g3'), chosen.has('g1')]).toEqual([['g1'], false, true]);
  });

  it.each([
    { from: 'g1', to: 'g3', then: ['g1', 'g2', 'g3'] },
    { from: 'g4', to: 'g2', then: ['g2', 'g3', 'g4'] },
  ])('takes all from $from to $to with Shift', ({ from, to, then }) => {
    const { chosen } = begin();
    chosen.choose(from, true, false);
    chosen.choose(to, true, true);
    expect(idsOf(chosen)).toEqual(then);
    chosen.choose(from, false, true);
    expect(idsOf(chosen)).toEqual([]);
  });

  it('takes one alone with Shift where none was chosen before', () => {
    const { chosen } = begin();
    chosen.choose('g2', true, true);
    expect(idsOf(chosen)).toEqual(['g2']);
  });

  it('forgets groups that are no longer listed, and all of them when asked', () => {
    const { chosen, listed } = begin();
    chosen.choose('g1', true, false);
    chosen.choose('g4', true, false);
    listed.set(some.slice(0, 2));
    expect(idsOf(chosen)).toEqual(['g1']);
    chosen.clear();
    expect(idsOf(chosen)).toEqual([]);
  });

  it('sends each with the version that was shown', () => expect(versionsOf(some.slice(0, 1))).toEqual([{ groupId: 'g1', version: 2 }]));
});
