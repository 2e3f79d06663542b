import { idOf, type Day, type GroupId, type Language, type MemberId, type StoryId } from '@saath/domain/kernel';
import { reviewedStates, type Story, type StoryScope, type StoryState } from '@saath/domain/stories';
import { sqlList } from '../database/sql-list.ts';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { StoryCiphers } from './story-texts.ts';

/** A story as it is stored, with the names that its pages show. */
export interface StoredStory extends StoryCiphers {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberCode: string;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly language: Language;
  readonly scope: StoryScope;
  readonly until: string;
  readonly state: StoryState;
  readonly noteCipher: Buffer | null;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly reviewedAt: Date | null;
  readonly timeZone: string;
  readonly version: number;
}

const storySql = `
  select s.id, s.member_id as "memberId", m.alias as "memberName", m.code as "memberCode", s.group_id as "groupId", g.name as "groupName",
    s.language, s.scope, s.until_day as until, s.state, s.title_cipher as "titleCipher", s.text_cipher as "textCipher",
    s.shown_as_cipher as "shownAsCipher", s.note_cipher as "noteCipher", s.written_at as "writtenAt", t.name as "writtenBy",
    s.reviewed_at as "reviewedAt", b.time_zone as "timeZone", s.version
  from stories s
  join members m on m.centre_id = $1 and m.id = s.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  join staff t on t.centre_id = $1 and t.id = s.written_by
  left join groups g on g.centre_id = $1 and g.id = s.group_id
  where s.centre_id = $1`;

/** The most stories of one member that are listed. */
const mostOfMember = 100;

/** Every story of a member within reach, the latest first. */
export const storiesOfMember = (tx: CentreTransaction, memberId: string): Promise<StoredStory[]> =>
  tx.rows<StoredStory>(
    `${storySql} and s.member_id = $2 and ${reach.members('m')} order by s.written_at desc, s.id desc limit $3`,
    memberId,
    mostOfMember,
  );

/** One story of a member within reach, locked. */
export const lockStory = (tx: CentreTransaction, id: string): Promise<StoredStory | undefined> =>
  tx.row<StoredStory>(`${storySql} and s.id = $2 and ${reach.members('m')} for update of s`, id);

/** One story of a member within reach. */
export const storyById = (tx: CentreTransaction, id: string): Promise<StoredStory | undefined> =>
  tx.row<StoredStory>(`${storySql} and s.id = $2 and ${reach.members('m')}`, id);

type After = readonly [at: string, id: string] | undefined;

/** The stories of members within reach that wait for a review or were returned, the oldest first. */
export const storiesToReview = (tx: CentreTransaction, after: After, limit: number): Promise<StoredStory[]> =>
  tx.rows<StoredStory>(
    `${storySql} and s.state in (${sqlList(reviewedStates)}) and ${reach.members('m')}
       and ($2::timestamptz is null or (s.written_at, s.id) > ($2, $3::uuid)) order by s.written_at, s.id limit $4`,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit,
  );

/** A story on the wall: nothing of it says who wrote it. */
export type ShownStory = Omit<
  StoredStory,
  'memberId' | 'memberName' | 'memberCode' | 'noteCipher' | 'writtenBy' | 'writtenAt' | 'version'
> & {
  readonly reviewedAt: Date;
};

const shownSql = (isRead: string): string => `
  select s.id, s.group_id as "groupId", g.name as "groupName", s.language, s.scope, s.until_day as until, s.state,
    s.title_cipher as "titleCipher", s.text_cipher as "textCipher", s.shown_as_cipher as "shownAsCipher", s.reviewed_at as "reviewedAt",
    b.time_zone as "timeZone"
  from stories s
  join members m on m.centre_id = $1 and m.id = s.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join groups g on g.centre_id = $1 and g.id = s.group_id
  where s.centre_id = $1 and s.state = 'shown' and s.until_day > ($2::timestamptz at time zone b.time_zone)::date and ${isRead}
    and ($3::timestamptz is null or (s.reviewed_at, s.id) < ($3, $4::uuid))
  order by s.reviewed_at desc, s.id desc limit $5`;

/** The wall of a person of the staff: what the whole centre reads, and the stories of the groups within reach. */
export const storiesShown = (tx: CentreTransaction, now: Date, after: After, limit: number): Promise<ShownStory[]> =>
  tx.rows<ShownStory>(
    shownSql(
      `(s.scope <> 'group' or exists (select 1 from groups r where r.centre_id = $1 and r.id = s.group_id and ${reach.groups('r')}))`,
    ),
    now,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit,
  );

/** The stories that everybody may read. */
export const publicStories = (tx: CentreTransaction, now: Date, limit: number): Promise<ShownStory[]> =>
  tx.rows<ShownStory>(shownSql(`s.scope = 'public'`), now, null, null, limit);

export const storyOf = ({ id, memberId, scope, groupId, until, state }: StoredStory): Story => ({
  id: idOf<StoryId>(id),
  memberId: idOf<MemberId>(memberId),
  scope,
  groupId: groupId === null ? null : idOf<GroupId>(groupId),
  until: storedDay(until) satisfies Day,
  state,
});
