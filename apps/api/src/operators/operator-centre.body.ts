import { languages, type Language } from '@saath/domain/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import { centreLimits } from '@saath/domain/centres';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing } from '../http/request-values.ts';
import { IsEmailAddress, IsName, Paragraphs } from '../http/text-rules.ts';
import type { CountryText, EmailText, KindCode, ZoneText } from '../http/units.ts';

const longestName = 100;

/** A branch of a new centre. */
export class NewBranchBody {
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  @IsName(longestName) name: string;
  /** The time zone of the branch; left out, the centre’s own. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
  /** The branch’s own country; left out where the country of the centre applies. */
  @MayBeMissing() @IsString() @MaxLength(2) country?: CountryText;
}

/** The first administrator of a new centre, who is invited by mail. */
export class NewAdministratorBody {
  /**
   * The name of the administrator.
   * @example Asha Joshi
   */
  @IsName(longestName) name: string;
  /** The address to which the invitation goes. */
  @IsEmailAddress() email: EmailText;
}

/** Everything that onboarding a centre needs, in one request. */
export class OnboardCentreBody {
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  @IsName(longestName) name: string;
  /**
   * The code of the centre: small letters, digits and hyphens, unique in the installation.
   * @example nayi-subah
   */
  @IsString() @MaxLength(40) slug: string;
  /** The time zone of the centre. */
  @IsString() @MaxLength(60) timeZone: ZoneText;
  /**
   * The country of the centre, in which telephone numbers without a country code are read; left out, India.
   * @default IN
   */
  @MayBeMissing() @IsString() @MaxLength(2) country?: CountryText;
  /** The languages in which the centre works. */
  @IsIn(languages, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(languages.length) languages: Language[];
  /** The branches of the centre. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewBranchBody)
  branches?: NewBranchBody[];
  /** The programme kinds that the centre offers; left out, every kind. */
  @MayBeMissing() @IsString({ each: true }) @ArrayMaxSize(50) kinds?: KindCode[];
  /** The first administrator. */
  @IsObject() @ValidateNested() @Type(() => NewAdministratorBody) administrator: NewAdministratorBody;
}

/** The fields of a centre that an operator may change. A field that is left out stays. */
export class AmendCentreBody {
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  @MayBeMissing() @IsName(longestName) name?: string;
}

/** Why a centre is suspended. */
export class SuspendBody {
  /**
   * The reason; the audit records it.
   * @example The contract has ended.
   */
  @Paragraphs(centreLimits.reasonLength, 3) reason: string;
}

/** The search of an operator. */
export const centreStates = ['active', 'invited', 'suspended'] as const;
export type CentreStateCode = (typeof centreStates)[number];

/** Selects the centres of a list. */
export class CentresQuery extends PageQuery {
  /** Only centres in this state; `invited` are those of which no administrator has accepted the invitation. */
  @MayBeMissing() @IsIn(centreStates) state?: CentreStateCode;
}
