import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { choosing } from './choosing.ts';

describe('the choice of several lines', () => {
  const listed = signal(['a', 'b', 'c', 'd']);
  const start = (most = 3) => {
    listed.set(['a', 'b', 'c', 'd']);
    const choice = choosing(listed, most);
    choice.start();
    return choice;
  };

  it('begins with none, and is over when it is stopped', () => {
    const choice = choosing(listed, 3);
    expect([choice.isOn(), choice.chosen()]).toEqual([false, []]);
    choice.start();
    choice.set('b', true);
    expect([choice.isOn(), choice.chosen(), choice.isAll()]).toEqual([true, ['b'], false]);
    choice.stop();
    expect([choice.isOn(), choice.chosen()]).toEqual([false, []]);
  });

  it.each<{ act: string; lines: readonly (readonly [string, boolean])[]; then: readonly string[] }>([
    {
      act: 'in the order of the list',
      lines: [
        ['c', true],
        ['a', true],
      ],
      then: ['a', 'c'],
    },
    {
      act: 'without one that is taken back',
      lines: [
        ['c', true],
        ['a', true],
        ['c', false],
      ],
      then: ['a'],
    },
    { act: 'without one that is not listed', lines: [['z', true]], then: [] },
    {
      act: 'no more than may be',
      lines: [
        ['a', true],
        ['b', true],
        ['c', true],
        ['d', true],
      ],
      then: ['a', 'b', 'c'],
    },
  ])('is $act', ({ lines, then }) => {
    const choice = start();
    for (const [id, isChosen] of lines) choice.set(id, isChosen);
    expect(choice.chosen()).toEqual(then);
  });

  it.each([
    { most: 3, then: ['a', 'b', 'c'] },
    { most: 10, then: ['a', 'b', 'c', 'd'] },
  ])('is of all at once, up to $most', ({ most, then }) => {
    const choice = start(most);
    choice.setAll(true);
    expect([choice.chosen(), choice.isAll()]).toEqual([then, true]);
    listed.set(['b']);
    expect([choice.chosen(), choice.isAll()]).toEqual([['b'], true]);
    choice.setAll(false);
    expect([choice.chosen(), choice.isAll(), choice.isOn()]).toEqual([[], false, true]);
    listed.set([]);
    expect(choice.isAll()).toBe(false);
  });
});
