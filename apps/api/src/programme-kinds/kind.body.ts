import { agendaBounds, enrolmentModes, ownKindIcons, ownKindLimits, type EnrolmentMode } from '@saath/domain/programmes';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, localTime } from '../http/text-rules.ts';
import type { Count, Days, KindCode, Minutes, TimeText } from '../http/units.ts';
import { LadderStepBody, stepsRead } from './ladder-step.body.ts';

/** The settings of a centre or a branch that differ, within the bounds that the kind declares. */
export class OverridesBody {
  /** The number of seats of a group; null or left out, as the level before has it. */
  @MayBeNull() @IsInt() cap?: Count | null;
  /** How long a session lasts; left out, as the level before has it. */
  @MayBeMissing() @IsInt() minutes?: Minutes;
  /** Whether a full group has a waiting list; left out, as the level before has it. */
  @MayBeMissing() @IsBoolean() waitingList?: boolean;
  /** How people join, at most as freely as the kind allows; left out, as the level before has it. */
  @MayBeMissing() @IsIn(enrolmentModes) enrolment?: EnrolmentMode;
  /** After how many weeks a group goes on in the later rhythm of the kind; left out, as the level before has it. */
  @MayBeMissing() @IsInt() firstWeeks?: Count;
  /** For how many days after its end a session may be corrected; left out, as the level before has it. */
  @MayBeMissing() @IsInt() correctionDays?: Days;
  /** From how many minutes after the start a person who comes is late; left out, as the level before has it. */
  @MayBeMissing() @IsInt() lateAfter?: Minutes;
  /** After how many misses a ladder opens, 0 for never; left out, as the level before has it. */
  @MayBeMissing() @IsInt() ladderAfter?: Count;
  /** The steps of a ladder, the last one the counsellor in charge; left out, as the level before has them. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(stepsRead)
  @ValidateNested({ each: true })
  @Type(() => LadderStepBody)
  ladderSteps?: LadderStepBody[];
  /**
   * When people are reminded on the day before, from noon to 21:00; left out, as the level before has it.
   * @example 17:30
   */
  @MayBeMissing() @Matches(localTime) firstReminder?: TimeText;
  /**
   * The course of a session, a step a line with its minutes first; left out or empty, as the level before has it.
   * @example ["10 Welcome", "40 Round", "10 Tea"]
   */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(agendaBounds.most)
  @IsString({ each: true })
  @MaxLength(agendaBounds.length, { each: true })
  agenda?: string[];
}

/** The settings of a branch about a kind. */
export class SetKindOfBranchBody {
  /** The settings of the branch that differ from its centre; a setting that is left out follows the centre. */
  @IsObject() @ValidateNested() @Type(() => OverridesBody) overrides: OverridesBody;
}

/** Whether a centre offers a kind, and how. */
export class SetKindBody {
  /** Whether the centre offers the kind. */
  @IsBoolean() enabled: boolean;
  /** The settings of the centre that differ; left out, none. */
  @MayBeMissing() @ValidateNested() @Type(() => OverridesBody) overrides?: OverridesBody;
}

/** The name of a kind, in at least one language; a language that is left out takes the first that is given. */
export class KindNameBody {
  /**
   * The name in English.
   * @example Garden circle
   */
  @MayBeMissing() @IsName(ownKindLimits.nameLength) en?: string;
  /**
   * The name in Hindi.
   * @example बगीचा मंडली
   */
  @MayBeMissing() @IsName(ownKindLimits.nameLength) hi?: string;
  /**
   * The name in Marathi.
   * @example बाग मंडळ
   */
  @MayBeMissing() @IsName(ownKindLimits.nameLength) mr?: string;
}

/** Words about a kind, in any of the languages; a language that is left out takes the first that is given, and none at all the words of the other kind. */
export class KindDescriptionBody {
  /**
   * The words in English.
   * @example We work in the garden together.
   */
  @MayBeMissing() @IsName(ownKindLimits.descriptionLength) en?: string;
  /**
   * The words in Hindi.
   * @example हम बगीचे में साथ काम करते हैं।
   */
  @MayBeMissing() @IsName(ownKindLimits.descriptionLength) hi?: string;
  /**
   * The words in Marathi.
   * @example आम्ही बागेत एकत्र काम करतो.
   */
  @MayBeMissing() @IsName(ownKindLimits.descriptionLength) mr?: string;
}

/** The number of people with which a kind works best. */
export class RecommendedBody {
  /**
   * The smallest number of people.
   * @example 6
   */
  @IsInt() @Min(1) @Max(ownKindLimits.people) from: Count;
  /**
   * The greatest number of people, at most as many as the other kind has seats.
   * @example 12
   */
  @IsInt() @Min(1) @Max(ownKindLimits.people) to: Count;
}

/** A kind that a centre makes from an installed one. */
export class MakeKindBody {
  /** The code of the kind from which everything else is taken. */
  @IsString() @MaxLength(60) from: KindCode;
  /** How the centre calls it. */
  @IsObject() @ValidateNested() @Type(() => KindNameBody) name: KindNameBody;
  /** The words about it; left out, those of the other kind. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => KindDescriptionBody) description?: KindDescriptionBody;
  /** The number of people with which it works best; null or left out for that of the other kind. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => RecommendedBody) recommended?: RecommendedBody | null;
  /**
   * The picture, one of those that the console offers.
   * @example potted_plant
   */
  @IsString() @MaxLength(Math.max(...ownKindIcons.map((icon) => icon.length))) icon: string;
  /**
   * The slot of the colour, from 1 to 7.
   * @example 3
   */
  @IsInt() @Min(1) @Max(ownKindLimits.colours) colour: Count;
  /** The keys of the settings and of the forms of a session that are not asked; left out, everything is asked. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(ownKindLimits.leftOut)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  leftOut?: string[];
}

/** The changes of a centre to a kind of its own; a field that is left out stays. */
export class ChangeOwnKindBody {
  /** How the centre calls it. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => KindNameBody) name?: KindNameBody;
  /** The words about it; none at all for those of the other kind. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => KindDescriptionBody) description?: KindDescriptionBody;
  /** The number of people with which it works best; null for that of the other kind. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => RecommendedBody) recommended?: RecommendedBody | null;
  /** The picture, one of those that the console offers. */
  @MayBeMissing() @IsString() @MaxLength(Math.max(...ownKindIcons.map((icon) => icon.length))) icon?: string;
  /**
   * The slot of the colour, from 1 to 7.
   * @example 3
   */
  @MayBeMissing() @IsInt() @Min(1) @Max(ownKindLimits.colours) colour?: Count;
  /** The keys of the settings and of the forms of a session that are not asked. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(ownKindLimits.leftOut)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  leftOut?: string[];
}
