import { dayIn } from '@saath/domain/kernel';
import { identifyingDetails, isOver, reviewedStates } from '@saath/domain/stories';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { knownWordsFor } from './known-words.query.ts';
import type { ShownStory, StoredStory } from './stories.query.ts';
import { openNote, openStory } from './story-texts.ts';
import type { ShownStoryView, StoryView } from './story.view.ts';

/** A story as its readers see it. */
export const shownView = (tx: CentreTransaction, row: Omit<ShownStory, 'reviewedAt'>): ShownStoryView => ({
  ...{ id: row.id, language: row.language, scope: row.scope, groupName: row.groupName, until: row.until },
  ...openStory(tx, row.id, row),
});

/** The parts of a story in which details are looked for. */
const parts = ['title', 'text'] as const;

/** A story as the staff around its writer see it, with the details that could point to a person while it is to be reviewed. */
export async function storyView(tx: CentreTransaction, row: StoredStory): Promise<StoryView> {
  const texts = openStory(tx, row.id, row);
  const known = reviewedStates.includes(row.state) ? await knownWordsFor(tx, row.memberId, `${texts.title}\n${texts.text}`) : undefined;
  const { memberId, memberName, memberCode, groupId, state, writtenBy, version } = row;
  return {
    ...texts,
    ...{ id: row.id, language: row.language, scope: row.scope, groupName: row.groupName, until: row.until },
    ...{ memberId, memberName, memberCode, groupId, state, writtenBy, version },
    isOver: isOver({ until: storedDay(row.until) }, dayIn(tx.now, row.timeZone)),
    note: openNote(tx, row.id, row.noteCipher),
    writtenAt: row.writtenAt.toISOString(),
    details:
      known === undefined ? [] : parts.flatMap((part) => identifyingDetails(texts[part], known).map((detail) => ({ ...detail, part }))),
  };
}
