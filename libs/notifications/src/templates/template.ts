import type { Instant, Language } from '@saath/domain/kernel';
import type { MomentFormat } from './moment-format.ts';

/** A paragraph of a message: a text, or a link with its label. */
export type Paragraph = string | { readonly label: string; readonly url: string };

export interface MessageContent {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Writes one message in one language. `format` writes moments in that language, in the time zone of the reader's branch. */
export type Wording<Params> = (params: Params, format: MomentFormat) => MessageContent;

/** The readers of a message. A message to members or relatives never reveals on a lock screen that the reader is in treatment. */
export type MessageAudience = 'member' | 'staff';

/** A message that the product sends: its code, its readers, and its wording in every language. A further language is a further file. */
export interface Template<Params> {
  readonly code: string;
  readonly audience: MessageAudience;
  readonly wordings: Readonly<Record<Language, Wording<Params>>>;
  /** Realistic parameters, for the preview and for the linter's spec. */
  readonly sample: Params;
}

/** Everything that a message about a meeting may mention. The group's name and kind are left out on purpose: they could reveal treatment. */
export interface MeetingParams {
  /** The name the reader has chosen; undefined where somebody else may read the message first. */
  readonly name: string | undefined;
  readonly startsAt: Instant;
  /** The place in neutral words, `Dharampeth`; undefined when its name is revealing. */
  readonly place: string | undefined;
  /** Where the reader may answer; undefined while there is no such page. */
  readonly link: string | undefined;
}
