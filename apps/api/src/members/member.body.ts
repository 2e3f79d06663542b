import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import {
  channels,
  consentPurposes,
  genders,
  stages,
  type Channel,
  type ConsentPurpose,
  type Gender,
  type Stage,
} from '@saath/domain/members';
import { languages, type Language } from '@saath/domain/kernel';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing, MayBeNull } from '../http/given.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const longestName = 200;

export class MembersQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeMissing() @IsUUID() branchId?: string;
  @ApiPropertyOptional({ enum: stages }) @MayBeMissing() @IsIn(stages) stage?: Stage;
}

export class SearchMembersBody extends PageQuery {
  @ApiProperty({ description: 'The beginning of an alias or a code, or a phone in any notation.' })
  @IsString()
  @Length(1, longestName)
  text: string;
}

/** What may be changed of a member. Null takes a value away; what is left out stays. */
export class ChangeMemberBody {
  @ApiPropertyOptional() @MayBeMissing() @IsString() @Length(1, longestName) alias?: string;
  @ApiPropertyOptional({ enum: languages }) @MayBeMissing() @IsIn(languages) language?: Language;
  @ApiPropertyOptional({ type: String, enum: genders, nullable: true }) @MayBeNull() @IsIn(genders) gender?: Gender | null;
  @ApiPropertyOptional({ type: Number, nullable: true }) @MayBeNull() @IsInt() @Min(1900) @Max(2100) birthYear?: number | null;
  @ApiPropertyOptional({ enum: channels }) @MayBeMissing() @IsIn(channels) preferredChannel?: Channel;
  @ApiPropertyOptional({ type: String, nullable: true }) @MayBeNull() @IsString() @Length(1, longestName) legalName?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @MayBeNull() @IsString() @MaxLength(40) phone?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true }) @MayBeNull() @IsEmail() email?: string | null;
}

export class RegisterMemberBody extends ChangeMemberBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() branchId: string;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @Length(1, longestName) preferredName?: string;
  @ApiPropertyOptional({ enum: stages, default: 'enquiry' }) @MayBeMissing() @IsIn(stages) stage?: Stage;
  @ApiPropertyOptional({ format: 'date' }) @MayBeMissing() @Matches(day) admittedOn?: string;
  @ApiPropertyOptional({ format: 'date' }) @MayBeMissing() @Matches(day) dischargedOn?: string;
  @ApiPropertyOptional({ format: 'date' }) @MayBeMissing() @Matches(day) soberSince?: string;
}

export class TransitionBody {
  @ApiProperty({ enum: stages }) @IsIn(stages) to: Stage;
  @ApiProperty({ format: 'date' }) @Matches(day) on: string;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @MaxLength(500) reason?: string;
}

export class RevealBody {
  @ApiProperty({ minLength: 3, description: 'Why it has to be seen; it goes into the audit.' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  reason: string;
}

export class GrantConsentBody {
  @ApiProperty({ enum: consentPurposes }) @IsIn(consentPurposes) purpose: ConsentPurpose;
  @ApiPropertyOptional({ type: String, enum: channels, nullable: true }) @MayBeNull() @IsIn(channels) channel?: Channel | null;
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeMissing() @IsUUID() relativeId?: string;
  @ApiPropertyOptional({ format: 'date' }) @MayBeMissing() @Matches(day) grantedOn?: string;
  @ApiPropertyOptional({ format: 'date' }) @MayBeMissing() @Matches(day) expiresOn?: string;
  @ApiPropertyOptional({ description: 'How it was given: on paper, on the phone …' })
  @MayBeMissing()
  @IsString()
  @MaxLength(200)
  evidence?: string;
}

export class AddRelativeBody {
  @ApiProperty() @IsString() @Length(1, longestName) name: string;
  @ApiProperty() @IsString() @Length(1, 60) relation: string;
  @ApiPropertyOptional() @MayBeMissing() @IsString() @MaxLength(40) phone?: string;
  @ApiPropertyOptional({ enum: languages }) @MayBeMissing() @IsIn(languages) language?: Language;
}
