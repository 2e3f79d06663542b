/** The reader of a message, as far as its greeting depends on them. */
export interface GreetedReader {
  readonly name: string;
  /** Whether the number is also on record for somebody else. */
  readonly sharesPhone: boolean;
}

/** The name with which a message greets its reader: none on a telephone that others of the family read, because it would tell whose message it is. */
export const nameToSay = ({ name, sharesPhone }: GreetedReader, channels: readonly string[]): string | undefined =>
  sharesPhone && channels.some((channel) => channel !== 'email') ? undefined : name;
