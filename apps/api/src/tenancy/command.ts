import type { CentreHappening } from '@saath/domain/events';
import type { CentreTransaction, RaiseOptions } from './centre-transaction.ts';

/** The bulk function by which the slice that owns the tables writes what was decided. */
export type Write<Data> = (tx: CentreTransaction, data: readonly Data[]) => Promise<unknown>;

/** One decision about a record: what the domain decided, the function that writes it, and the events of the decision. */
export interface Command<Data = unknown> {
  readonly write: Write<never>;
  readonly data: Data;
  readonly events: readonly CentreHappening[];
}

export const command = <Data>(write: Write<Data>, data: Data, events: readonly CentreHappening[] = []): Command<Data> => ({
  write,
  data,
  events,
});

interface Execution extends RaiseOptions {
  /** The functions in the order of what refers to what; that of the commands without it. */
  readonly order?: readonly Write<never>[];
}

/** Executes commands: each of their functions in turn writes all that is for it, then the events are raised. A function without a place in the order is a bug. */
export async function execute(tx: CentreTransaction, commands: readonly Command[], { order, ...raising }: Execution = {}): Promise<void> {
  const given = Map.groupBy(commands, ({ write }) => write);
  for (const write of given.keys()) if (order?.includes(write) === false) throw new Error(`The order lacks the function ${write.name}.`);
  for (const write of order ?? given.keys()) {
    const data = (given.get(write) ?? []).map((each) => each.data);
    if (data.length > 0) await write(tx, data as never[]);
  }
  await tx.raise(
    commands.flatMap(({ events }) => events),
    raising,
  );
}
