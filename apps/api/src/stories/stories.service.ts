import { Injectable } from '@nestjs/common';
import { dayIn, idOf, type GroupId, type StoryId } from '@saath/domain/kernel';
import {
  changeStory,
  returnStory,
  showStory,
  withdrawStory,
  writeStory,
  type StoryChanged,
  type WrittenStory,
} from '@saath/domain/stories';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page, type PageQuery } from '../http/page.ts';
import { givenDay } from '../http/request-values.ts';
import { noteOpened } from '../members/looks.ts';
import { MembersRepository, type StoredMember } from '../members/members.repository.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { lockStory, storiesOfMember, storiesShown, storiesToReview, storyById, storyOf, type StoredStory } from './stories.query.ts';
import { storiesRefusals } from './stories.refusals.ts';
import type { ReturnStoryBody, ShowStoryBody, StoryBody } from './story.body.ts';
import { StoryRow } from './story.row.ts';
import { sealNote, sealStory } from './story-texts.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';
import { shownView, storyView } from './story-views.ts';

@Injectable()
export class StoriesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly members: MembersRepository,
  ) {}

  /** The wall, the latest first. */
  wall({ limit = defaultLimit, cursor }: PageQuery): Promise<Page<ShownStoryView>> {
    return this.scope.transaction(async (tx) => {
      const rows = await storiesShown(tx, toDate(tx.now), afterOf(cursor), limit + 1);
      return pageOf(
        rows,
        limit,
        (row) => shownView(tx, row),
        ({ reviewedAt, id }) => [reviewedAt.toISOString(), id],
      );
    });
  }

  /** The stories that wait or were returned, the oldest first. */
  toReview({ limit = defaultLimit, cursor }: PageQuery): Promise<Page<StoryView>> {
    return this.scope.transaction(async (tx) => {
      const rows = await storiesToReview(tx, afterOf(cursor), limit + 1);
      const views = new Map<string, StoryView>();
      for (const row of rows.slice(0, limit)) views.set(row.id, await storyView(tx, row));
      return pageOf(
        rows,
        limit,
        ({ id }) => viewIn(views, id),
        ({ writtenAt, id }) => [writtenAt.toISOString(), id],
      );
    });
  }

  ofMember(memberId: string): Promise<StoryView[]> {
    return this.scope.transaction(async (tx) => {
      await this.members.read(tx, memberId);
      await noteOpened(tx, memberId);
      const views: StoryView[] = [];
      for (const row of await storiesOfMember(tx, memberId)) views.push(await storyView(tx, row));
      return views;
    });
  }

  find(id: string): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const row = await storyById(tx, id);
      if (row === undefined) throw notFound('stories');
      return storyView(tx, row);
    });
  }

  write(memberId: string, body: StoryBody): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const member = await this.members.lockReachable(tx, memberId);
      const id = newId<StoryId>();
      const written = valueOf(writeStory(await this.written(tx, id, member, body)));
      const agreedOn = dayIn(tx.now, member.timeZone).toString();
      await tx.table(StoryRow).insert([
        {
          ...{ id, memberId, agreedOn, language: body.language, ...boundsOf(written), ...sealStory(tx, id, body) },
          ...{ noteCipher: null, writtenBy: actingStaff(tx), writtenAt: toDate(tx.now), reviewedBy: null, reviewedAt: null, version: 1 },
        },
      ]);
      return this.changed(tx, written);
    });
  }

  change(id: string, version: number, body: StoryBody): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.locked(tx, id);
      const member = await this.members.lockReachable(tx, row.memberId);
      const changed = valueOf(changeStory(storyOf(row), await this.written(tx, idOf<StoryId>(id), member, body)));
      const agreedOn = dayIn(tx.now, member.timeZone).toString();
      const changes = { language: body.language, agreedOn, ...boundsOf(changed), ...sealStory(tx, id, body), noteCipher: null };
      const times = { writtenBy: actingStaff(tx), writtenAt: toDate(tx.now), version: version + 1 };
      await tx.table(StoryRow).update(id, { ...changes, ...times }, version);
      return this.changed(tx, changed);
    });
  }

  /** Shows a story. Its readers and its end may become fewer and earlier than its writer wants, never more and later. */
  show(id: string, version: number | undefined, { checks, scope, groupId, until }: ShowStoryBody): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.locked(tx, id);
      const bounds = { scope, groupId: await this.groupOf(tx, row, groupId), until: givenDay(until, 'until') };
      const shown = valueOf(showStory(storyOf(row), { ...bounds, checks, today: dayIn(tx.now, row.timeZone) }));
      await tx.table(StoryRow).update(id, { ...boundsOf(shown), ...this.review(tx), noteCipher: null, version: nextVersion }, version);
      return this.changed(tx, shown);
    });
  }

  return(id: string, version: number | undefined, { note }: ReturnStoryBody): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const row = await this.locked(tx, id);
      const returned = valueOf(returnStory(storyOf(row), note));
      const noteCipher = sealNote(tx, id, note);
      await tx.table(StoryRow).update(id, { ...boundsOf(returned), ...this.review(tx), noteCipher, version: nextVersion }, version);
      return this.changed(tx, returned);
    });
  }

  /** Withdraws a story and empties it, so that nothing of its text is stored any more. */
  withdraw(id: string): Promise<StoryView> {
    return this.scope.transaction(async (tx) => {
      const withdrawn = valueOf(withdrawStory(storyOf(await this.locked(tx, id))));
      const emptied = { titleCipher: null, textCipher: null, shownAsCipher: null, noteCipher: null };
      await tx.table(StoryRow).update(id, { state: 'withdrawn', ...emptied, version: nextVersion });
      return this.changed(tx, withdrawn);
    });
  }

  private async written(tx: CentreTransaction, id: StoryId, member: StoredMember, body: StoryBody): Promise<WrittenStory> {
    const { title, text, shownAs, scope, agreed } = body;
    return {
      ...{ id, memberId: member.id, title, text, shownAs, scope, agreed },
      groupId: await this.groupOf(tx, { memberId: member.id, timeZone: member.timeZone }, body.groupId),
      until: givenDay(body.until, 'until'),
      ownNames: [member.alias, member.legalName ?? ''],
      today: dayIn(tx.now, member.timeZone),
    };
  }

  /**
   * The group whose people read a story; one in which the member has no seat today is refused, because its people would read of a stranger. The
   * group of a story that waits already stays.
   */
  private async groupOf(
    tx: CentreTransaction,
    { memberId, timeZone, groupId = null }: Pick<StoredStory, 'memberId' | 'timeZone'> & { readonly groupId?: string | null },
    id: string | undefined,
  ): Promise<GroupId | null> {
    if (id === undefined) return null;
    const seat = await tx.row(
      `select 1 from enrolments where centre_id = $1 and member_id = $2 and group_id = $3 and starts_on <= $4::date
         and (ends_on is null or ends_on > $4::date) limit 1`,
      memberId,
      id,
      dayIn(tx.now, timeZone).toString(),
    );
    if (seat === undefined && id !== groupId) throw storiesRefusals.groupUnknown();
    return idOf<GroupId>(id);
  }

  private async locked(tx: CentreTransaction, id: string): Promise<StoredStory> {
    const row = await lockStory(tx, id);
    if (row === undefined) throw notFound('stories');
    return row;
  }

  private review(tx: CentreTransaction): Pick<StoryRow, 'reviewedBy' | 'reviewedAt'> {
    return { reviewedBy: actingStaff(tx), reviewedAt: toDate(tx.now) };
  }

  private async changed(tx: CentreTransaction, { story, events }: StoryChanged): Promise<StoryView> {
    await tx.raise(events);
    return storyView(tx, await this.locked(tx, story.id));
  }
}

const afterOf = (cursor: string | undefined): readonly [string, string] | undefined => {
  const [at, id] = decodeCursor(cursor, ['instant', 'id']) ?? [];
  return at === undefined || id === undefined ? undefined : [at, id];
};

const boundsOf = ({
  story: { scope, groupId, until, state },
}: StoryChanged): Pick<StoryRow, 'scope' | 'groupId' | 'untilDay' | 'state'> => ({
  ...{ scope, groupId, state },
  untilDay: until.toString(),
});

function viewIn(views: ReadonlyMap<string, StoryView>, id: string): StoryView {
  const view = views.get(id);
  if (view === undefined) throw new Error('Every story of the page has its view.');
  return view;
}
