import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsString, IsUUID, Length, Max, MaxLength, Min, MinLength } from 'class-validator';
import {
  channels,
  genders,
  journeyKinds,
  stages,
  type Channel,
  type Gender,
  type JourneyKind,
  type Stage,
  memberLimits,
} from '@saath/domain/members';
import { languages, type Language } from '@saath/domain/kernel';
import { PageQuery } from '../http/page.ts';
import { asList, IsDay, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsEmailAddress, IsName, Paragraphs } from '../http/text-rules.ts';
import type { DayText, EmailText, Id, Year } from '../http/units.ts';

const longestName = 200;

export class MembersQuery extends PageQuery {
  /** Only members of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** Only members at this stage. */
  @MayBeMissing() @IsIn(stages) stage?: Stage;
}

/** The filter of the history of a member. */
export class JourneyQuery extends PageQuery {
  /** Only events of this kind, or of these kinds when it is repeated. */
  @MayBeMissing() @Transform(asList) @ArrayMaxSize(journeyKinds.length) @IsIn(journeyKinds, { each: true }) kinds?: JourneyKind[];
}

/** The search text, and the page of the matches. */
export class SearchMembersBody extends PageQuery {
  /**
   * Beginnings of the words of an alias, the beginning of a code, the reference in the sheets of the centre, a telephone number in any
   * notation, or its last four to seven digits.
   * @example Saga
   */
  @IsString() @Length(1, longestName) text: string;
}

/** The legal name that is searched for, and the page of the matches. */
export class SearchLegalNamesBody extends PageQuery {
  /**
   * Whole words of a legal name, in whatever order, in Latin or Devanagari letters.
   * @example Sagar Patil
   */
  @IsString() @Length(1, longestName) text: string;
}

/** The fields of a member that may be changed. Null takes a value away; a field that is left out stays. */
export class ChangeMemberBody {
  /**
   * The name under which the member is known here, unique in the branch; it must not show the surname.
   * @example Sagar P.
   */
  @MayBeMissing() @IsName(longestName) alias?: string;
  /** The language in which the member is written to. */
  @MayBeMissing() @IsIn(languages) language?: Language;
  /** The gender of the member; some groups are open to one only. */
  @MayBeNull() @IsIn(genders) gender?: Gender | null;
  /** The year in which the member was born. */
  @MayBeNull() @IsInt() @Min(memberLimits.birthYear.from) @Max(memberLimits.birthYear.to) birthYear?: Year | null;
  /** The channel on which the member prefers to be written to. */
  @MayBeMissing() @IsIn(channels) preferredChannel?: Channel;
  /**
   * The legal name, stored encrypted and shown after a reveal only.
   * @example Sagar Patil
   */
  @MayBeNull() @IsName(longestName) legalName?: string | null;
  /**
   * The telephone number in any notation, stored encrypted.
   * @example 98220 12345
   */
  @MayBeNull() @IsString() @MaxLength(40) phone?: string | null;
  /** The address for mail, stored encrypted. */
  @MayBeNull() @IsEmailAddress() email?: EmailText | null;
}

/** The changes of a member, with the counsellor in charge. */
export class AmendMemberBody extends ChangeMemberBody {
  /** The counsellor in charge: a counsellor or administrator who works in the member’s branch; null for none. */
  @MayBeNull() @IsUUID() inChargeId?: Id | null;
}

/** A new member. */
export class RegisterMemberBody extends ChangeMemberBody {
  /** The branch of the member. */
  @IsUUID() branchId: Id;
  /**
   * The name that the member prefers; an alias is made of it when none is given.
   * @example Sagar
   */
  @MayBeMissing() @IsName(longestName) preferredName?: string;
  /** The stage at which the member is; left out, `enquiry`. */
  @MayBeMissing() @IsIn(stages) stage?: Stage;
  /** The day of admission; needed from the stage `admitted` on. */
  @MayBeMissing() @IsDay() admittedOn?: DayText;
  /** The day of discharge; needed from the stage `discharged` on. */
  @MayBeMissing() @IsDay() dischargedOn?: DayText;
  /** The first sober day. */
  @MayBeMissing() @IsDay() soberSince?: DayText;
}

/** A step to another stage. */
export class TransitionBody {
  /** The stage that the member moves to. */
  @IsIn(stages) to: Stage;
  /** The first day of the new stage. */
  @IsDay() on: DayText;
  /**
   * Why the member moves; the audit records it.
   * @example The programme is complete.
   */
  @MayBeMissing() @Paragraphs(memberLimits.stageReasonLength) reason?: string;
}

/** Why contact details have to be seen. */
export class RevealBody {
  /**
   * The reason; the audit records it.
   * @example The hospital asks for the legal name.
   */
  @MinLength(3) @Paragraphs(memberLimits.revealReasonLength) reason: string;
}

/** Changes to a relative. What is left out stays as it is. */
export class ChangeRelativeBody {
  /**
   * How the relative is related to the member.
   * @example sister
   */
  @MayBeMissing() @IsName(memberLimits.relationLength) relation?: string;
  /**
   * The telephone number in any notation, stored encrypted; null takes it away.
   * @example 98220 54321
   */
  @MayBeNull() @IsString() @MaxLength(40) phone?: string | null;
  /** The language in which the relative is written to. */
  @MayBeMissing() @IsIn(languages) language?: Language;
}

/** A relative of a member. */
export class AddRelativeBody {
  /**
   * The name of the relative, stored encrypted.
   * @example Sunita Patil
   */
  @IsName(longestName) name: string;
  /**
   * How the relative is related to the member.
   * @example mother
   */
  @IsName(memberLimits.relationLength) relation: string;
  /**
   * The telephone number in any notation, stored encrypted.
   * @example 98220 54321
   */
  @MayBeMissing() @IsString() @MaxLength(40) phone?: string;
  /** The language in which the relative is written to; left out, the member’s. */
  @MayBeMissing() @IsIn(languages) language?: Language;
}
