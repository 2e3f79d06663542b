import type { DomainEvent } from '../kernel/index.ts';

/** A story of a member was written, changed, returned with a note, shown, or withdrawn. */
export type StoryEvent = DomainEvent<
  'story-written' | 'story-changed' | 'story-returned' | 'story-shown' | 'story-withdrawn',
  'member',
  { readonly storyId: string }
>;
