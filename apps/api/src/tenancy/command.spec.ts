import { describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import type { CentreTransaction, RaiseOptions } from './centre-transaction.ts';
import { command, execute } from './command.ts';

const raised: unknown[] = [];
const tx = {
  raise: (events: readonly unknown[], options: RaiseOptions) => Promise.resolve(void raised.push(events, options)),
} as unknown as CentreTransaction;
const written: (readonly [string, readonly string[]])[] = [];
const openRooms = (_tx: CentreTransaction, data: readonly string[]): Promise<void> => Promise.resolve(void written.push(['rooms', data]));
const seatPeople = (_tx: CentreTransaction, data: readonly string[]): Promise<void> => Promise.resolve(void written.push(['people', data]));
const executed = async (...given: Parameters<typeof execute>[1][number][]) => {
  written.length = 0;
  await execute(tx, given, { order: [openRooms, seatPeople] });
  return written;
};

describe('commands', () => {
  it.each([
    { given: 'in this order', commands: [command(openRooms, 'Hall'), command(seatPeople, 'Ravi')] },
    { given: 'the other way round', commands: [command(seatPeople, 'Ravi'), command(openRooms, 'Hall')] },
  ])('$given are written in the order of the functions', async ({ commands }) =>
    expect(await executed(...commands)).toEqual([
      ['rooms', ['Hall']],
      ['people', ['Ravi']],
    ]),
  );
  it('of one function are written together, and a function without commands is not called', async () =>
    expect(await executed(command(seatPeople, 'Ravi'), command(seatPeople, 'Asha'))).toEqual([['people', ['Ravi', 'Asha']]]));
  it('for a function without a place in the order are a bug', async () =>
    await expect(execute(tx, [command(seatPeople, 'Ravi')], { order: [openRooms] })).rejects.toThrow('seatPeople'));
  it('are written in the order in which they are given where no other is', async () => {
    written.length = 0;
    await execute(tx, [command(seatPeople, 'Ravi'), command(openRooms, 'Hall')]);
    expect(written.map(([what]) => what)).toEqual(['people', 'rooms']);
  });
  it('raise their events together, as parts of a bulk where they are', async () => {
    const events = ['Ravi', 'Asha'].map((id) => happened('member-changed', 'member', id, { fields: [] }));
    raised.length = 0;
    await execute(
      tx,
      events.map((event, index) => command(seatPeople, String(index), [event])),
      { inBulk: true },
    );
    expect(raised).toEqual([events, { inBulk: true }]);
  });
});
