import type { Instant, Language } from '@saath/domain/kernel';
import type { Say } from './say.ts';

/** A paragraph of a message: words, or a link with the words that stand for it. */
export type Paragraph = string | { readonly label: string; readonly url: string };

export interface Worded {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The words of one message in one language. `say` words moments in that language and the zone of the reader's branch. */
export type Wording<Params> = (params: Params, say: Say) => Worded;

/** Who reads it. What members and relatives read never tells a lock screen that the reader is in treatment; staff know where they work. */
export type MessageAudience = 'member' | 'staff';

/** A message the product sends: its code, who reads it, and its words in every language. A further language is a further file. */
export interface Template<Params> {
  readonly code: string;
  readonly audience: MessageAudience;
  readonly wordings: Readonly<Record<Language, Wording<Params>>>;
  /** Lifelike parameters, for the preview and for the linter's spec. */
  readonly sample: Params;
}

/** What every message about a meeting may say: lock-screen rule, console DESIGN 13. There is no room for the group's name or kind. */
export interface MeetingParams {
  /** The name the reader has chosen. */
  readonly name: string;
  readonly startsAt: Instant;
  /** The place in neutral words, `Dharampeth`; undefined when its name would tell. */
  readonly place: string | undefined;
  /** Where the reader may answer; undefined while there is no such page. */
  readonly link: string | undefined;
}
