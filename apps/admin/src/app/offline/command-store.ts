import type { Owner, QueuedCommand } from './command.ts';

/** Commands to write, and ids of commands to remove, in one transaction. */
export interface Edit {
  readonly put?: readonly QueuedCommand[];
  readonly remove?: readonly string[];
}

/** Where commands wait until the server has answered for them. */
export interface CommandStore {
  /** False when the commands are lost with the page. */
  readonly isDurable: boolean;
  /** The commands of one owner, in order. */
  load(owner: Owner): Promise<readonly QueuedCommand[]>;
  apply(owner: Owner, edit: Edit): Promise<void>;
  /** How many commands of a person are stored, in every centre. */
  count(userId: string): Promise<number>;
  /** Removes every command of a person and the key that reads them. */
  wipe(userId: string): Promise<void>;
}
