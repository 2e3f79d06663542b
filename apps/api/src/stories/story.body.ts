import { languages, type Language } from '@saath/domain/kernel';
import { storyChecks, storyLimits, storyScopes, type StoryCheck, type StoryScope } from '@saath/domain/stories';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import { IsName, Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id } from '../http/units.ts';

/** A story with its readers and its end, as its writer wants them. */
export class StoryBody {
  /**
   * The title, stored encrypted.
   * @example The tea stall
   */
  @IsString() @Length(1, storyLimits.titleLength) title: string;
  /**
   * The text, stored encrypted.
   * @example For months I took the long way home.
   */
  @Paragraphs(storyLimits.textLength) text: string;
  /**
   * The name under which it is shown. No word of it may be of the names of its writer.
   * @example K., 90 days
   */
  @IsName(storyLimits.shownAsLength) shownAs: string;
  /** The language in which it is written. */
  @IsIn(languages) language: Language;
  /** Its readers. */
  @IsIn(storyScopes) scope: StoryScope;
  /** The group whose people read it, where they are its readers. */
  @MayBeMissing() @IsUUID() groupId?: Id;
  /** The first day on which it is not shown any more, at most two years ahead. */
  @IsDay() until: DayText;
  /** Whether its writer has agreed to this text, these readers and this end. */
  @IsBoolean() agreed: boolean;
}

/** A review that shows a story. */
export class ShowStoryBody {
  /** The checks that were made. */
  @IsArray() @ArrayMaxSize(storyChecks.length) @ArrayUnique() @IsIn(storyChecks, { each: true }) checks: StoryCheck[];
  /** Its readers, at most those whom its writer wants. */
  @IsIn(storyScopes) scope: StoryScope;
  /** The group whose people read it, where they are its readers. */
  @MayBeMissing() @IsUUID() groupId?: Id;
  /** The first day on which it is not shown any more, at the latest the one that its writer wants. */
  @IsDay() until: DayText;
}

/** A note with which a story is returned. */
export class ReturnStoryBody {
  /**
   * The note to its writer, stored encrypted.
   * @example Three small details could point to you.
   */
  @Paragraphs(storyLimits.noteLength) note: string;
}
