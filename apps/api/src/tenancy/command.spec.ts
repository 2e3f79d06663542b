import { describe, expect, it } from '@jest/globals';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { command, execute } from './sheet-command.ts';

const tx = {} as CentreTransaction;
const written: (readonly [string, readonly string[]])[] = [];
const openRooms = (_tx: CentreTransaction, data: readonly string[]): Promise<void> => Promise.resolve(void written.push(['rooms', data]));
const seatPeople = (_tx: CentreTransaction, data: readonly string[]): Promise<void> => Promise.resolve(void written.push(['people', data]));
const executed = async (...given: Parameters<typeof execute>[1][number][]) => {
  written.length = 0;
  await execute(tx, given, [openRooms, seatPeople]);
  return written;
};

describe('the commands of rows', () => {
  it.each([
    { given: 'in the order of the rows', commands: [command(openRooms, 'Hall'), command(seatPeople, 'Ravi')] },
    { given: 'the other way round', commands: [command(seatPeople, 'Ravi'), command(openRooms, 'Hall')] },
  ])('$given are written in the order of the functions', async ({ commands }) =>
    expect(await executed(...commands)).toEqual([
      ['rooms', ['Hall']],
      ['people', ['Ravi']],
    ]),
  );
  it('of one function are written together, and a function without commands is not called', async () =>
    expect(await executed(command(seatPeople, 'Ravi'), command(seatPeople, 'Asha'))).toEqual([['people', ['Ravi', 'Asha']]]));
  it('for a function that the kind of sheet does not list are a bug', async () =>
    await expect(execute(tx, [command(seatPeople, 'Ravi')], [openRooms])).rejects.toThrow('seatPeople'));
});
