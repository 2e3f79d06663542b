import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '@saath/domain/kernel';
import { IsEmail, IsIn, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/given.ts';

const longestPassword = 200;

export class SignInBody {
  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsEmail()
  email?: string;

  @ApiProperty({ required: false, description: 'In any notation; together with the centre code.' })
  @MayBeMissing()
  @IsString()
  @MaxLength(30)
  phone?: string;

  @ApiProperty()
  @IsString()
  @MaxLength(longestPassword)
  password: string;

  @ApiProperty({ required: false })
  @MayBeMissing()
  @IsString()
  @MaxLength(60)
  centreCode?: string;
}

export class SwitchBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  centreId: string;
}

/** What people change of themselves; what is left out stays. */
export class ProfileBody {
  @ApiProperty({ enum: languages, required: false })
  @MayBeMissing()
  @IsIn(languages)
  language?: Language;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'For signing in with a centre code; null takes it away.' })
  @MayBeNull()
  @IsString()
  @MaxLength(30)
  phone?: string | null;
}

export class ForgotBody {
  @ApiProperty()
  @IsEmail()
  email: string;
}

export class ResetBody {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  token: string;

  @ApiProperty({ minLength: 10 })
  @IsString()
  @Length(10, longestPassword)
  password: string;
}

export class AcceptBody {
  @ApiProperty({ minLength: 10, description: 'The present one of whoever has an account, otherwise the one to be set.' })
  @IsString()
  @Length(10, longestPassword)
  password: string;

  @ApiProperty({ required: false, description: 'Needed of whoever has no account yet; an account keeps its name.' })
  @MayBeMissing()
  @IsString()
  @Length(1, 100)
  @Matches(/\S/)
  name?: string;
}
