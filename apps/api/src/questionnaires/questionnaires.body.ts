import { questionnaireLimits, safetyLimits } from '@saath/domain/questionnaires';
import { Transform, type TransformFnParams, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, Paragraphs } from '../http/text-rules.ts';
import type { Count, Id, InstantText } from '../http/units.ts';

const longestCode = 60;

const asBoolean = ({ value }: TransformFnParams): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);

/** The filter of the questionnaires that are due. */
export class DueQuery extends PageQuery {
  /** Only those of members of whom the reader is in charge. */
  @MayBeMissing() @Transform(asBoolean) @IsBoolean() mine?: boolean;
}

/** The filter of what a member has answered. */
export class GivenQuery extends PageQuery {
  /**
   * Only this questionnaire.
   * @example phq-9
   */
  @MayBeMissing() @IsString() @MaxLength(longestCode) code?: string;
}

/** The filter of open safety notes. */
export class OpenNotesQuery extends PageQuery {
  /** Only those of this member. */
  @MayBeMissing() @IsUUID() memberId?: Id;
}

/** A questionnaire to be asked of a member. */
export class BeginBody {
  /**
   * The code of the questionnaire.
   * @example phq-9
   */
  @IsString() @MaxLength(longestCode) code: string;
}

/** Answers while the questions are being asked. */
export class ItemsBody {
  /** The answers that changed, by the codes of the questions; null takes an answer back. Other answers stay. */
  @IsObject() answers: Record<string, unknown>;
}

/** The person who answers for a safety note, and until when somebody stays with the member. */
export class ArrangeBody {
  /** The person of the staff who answers for the note; another one hands it over. */
  @IsUUID() namedId: Id;
  /**
   * Somebody else who stays with the person, by name, stored encrypted; left out or empty for nobody.
   * @example Leela, her mother
   */
  @MayBeNull() @IsName(safetyLimits.companionLength) companion?: string | null;
  /** Until when somebody stays with the person. */
  @MayBeNull() @IsInstant() until?: InstantText | null;
  /**
   * The agreement, and the words of the member, stored encrypted.
   * @example No plan. She sees the doctor today.
   */
  @MayBeNull() @Paragraphs(safetyLimits.lineLength) note?: string | null;
}

/** The line that closes a safety note. */
export class CloseBody {
  /**
   * The agreement, stored encrypted.
   * @example Saw the doctor; sleeps at her mother’s tonight.
   */
  @Paragraphs(safetyLimits.lineLength) note: string;
}

/** A text in at least one language; a language that is left out takes the first that is given. */
export class QuestionTextBody {
  /**
   * The text in English.
   * @example How did you sleep?
   */
  @MayBeMissing() @IsName(questionnaireLimits.textLength) en?: string;
  /**
   * The text in Hindi.
   * @example नींद कैसी रही?
   */
  @MayBeMissing() @IsName(questionnaireLimits.textLength) hi?: string;
  /**
   * The text in Marathi.
   * @example झोप कशी झाली?
   */
  @MayBeMissing() @IsName(questionnaireLimits.textLength) mr?: string;
}

/** An answer that a question offers. */
export class OptionBody {
  /** The answer in words. */
  @IsObject() @ValidateNested() @Type(() => QuestionTextBody) word: QuestionTextBody;
  /** The points, a whole number from 0 to 100. */
  @IsInt() points: Count;
}

/** A question. */
export class ItemBody {
  /** The question in words. */
  @IsObject() @ValidateNested() @Type(() => QuestionTextBody) text: QuestionTextBody;
  /** The answers, two to seven; left out where the wording of a questionnaire of the product is entered. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(questionnaireLimits.options)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  options?: OptionBody[];
  /** Whether the points count in the total; left out, they do. */
  @MayBeMissing() @IsBoolean() counted?: boolean;
  /** Whether an answer with more than 0 points opens the safety path; left out, it does not. */
  @MayBeMissing() @IsBoolean() safety?: boolean;
}

/** A band of the total. */
export class BandBody {
  /** The least total of the band. */
  @IsInt() from: Count;
  /** The band in words. */
  @IsObject() @ValidateNested() @Type(() => QuestionTextBody) word: QuestionTextBody;
}

/** The questions and the score of a questionnaire of the centre. */
export class DefinitionBody {
  /** The name. */
  @IsObject() @ValidateNested() @Type(() => QuestionTextBody) name: QuestionTextBody;
  /** The sentence above the questions; left out for none. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => QuestionTextBody) lead?: QuestionTextBody;
  /** The questions. */
  @IsArray()
  @ArrayMaxSize(questionnaireLimits.items)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ItemBody)
  items: ItemBody[];
  /** The most counted questions that may be open; left out, none. */
  @MayBeMissing() @IsInt() mostOpen?: Count;
  /** The bands, the lowest first; left out where the wording of a questionnaire of the product is entered. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(questionnaireLimits.bands)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BandBody)
  bands?: BandBody[];
  /** Whether a lower or a higher total is the lighter one; left out, the lower. */
  @MayBeMissing() @IsIn(['lower', 'higher']) lighter?: 'lower' | 'higher';
  /** Whether it is asked at admission and after 30, 90, 180 and 360 days; left out, it is not. */
  @MayBeMissing() @IsBoolean() inSeries?: boolean;
  /** Whether it is asked at present; left out, it is. */
  @MayBeMissing() @IsBoolean() offered?: boolean;
}

/** A new questionnaire of the centre. */
export class MakeQuestionnaireBody extends DefinitionBody {
  /**
   * The code of a questionnaire of the product whose wording the centre enters; left out for one of its own.
   * @example barc-10
   */
  @MayBeMissing() @IsString() @MaxLength(longestCode) from?: string;
}
