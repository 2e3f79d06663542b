import type { ForeignIds } from './foreign-centre.ts';
import type { Operation } from './operations.ts';

const slices: readonly (readonly [RegExp, keyof ForeignIds])[] = [
  [/^\/platform\/centres\/\{id\}/, 'centre'],
  [/^\/branches\/\{id\}/, 'branch'],
  [/^\/staff\/\{id\}/, 'staff'],
  [/^\/members\/\{id\}/, 'member'],
  [/^\/attention\/\{memberId\}/, 'member'],
  [/^\/groups\/\{id\}/, 'group'],
  [/^\/enrolments\/\{id\}/, 'enrolment'],
  [/^\/sessions\/\{id\}/, 'session'],
  [/^\/follow-ups\/\{id\}/, 'follow-up'],
  [/^\/reminders\/\{id\}/, 'reminder'],
  [/^\/imports\/\{id\}/, 'import'],
];

/** The path of an operation with a real id in every position; a position that is not known here keeps its braces. */
export function ownPath({ path }: Operation, ids: ForeignIds): string {
  const tail = path.replace('/api/v1', '');
  const slice = slices.find(([pattern]) => pattern.test(tail))?.[1];
  const filled = path.replace('{code}', 'group-counselling').replace('{consentId}', ids.consent);
  return slice === undefined ? filled : filled.replace(/\{(?:id|memberId)\}/, ids[slice]);
}
