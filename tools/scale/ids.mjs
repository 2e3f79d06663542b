const spaces = ['branch', 'room', 'user', 'staff', 'group', 'member', 'session', 'mark', 'other'];

const prefixOf = (space) => `0190000${String(spaces.indexOf(space))}-0000-7000-8000-`;

/** The id of the nth record of its kind: always the same, so that a run that was interrupted goes on where it ended. */
export const idOf = (space, number) => `${prefixOf(space)}${number.toString(16).padStart(12, '0')}`;

/** SQL: the same id of a number that is an expression. */
export const idSql = (space, number) => `('${prefixOf(space)}' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
