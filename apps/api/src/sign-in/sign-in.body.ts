import { languages, type Language } from '@saath/domain/kernel';
import { IsIn, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsEmailAddress, IsName } from '../http/text-rules.ts';
import type { EmailText, Id } from '../http/units.ts';

const longestPassword = 200;

/** The facts with which a person signs in: the address, or the telephone number together with the code of the centre. */
export class SignInBody {
  /** The address of the account. */
  @MayBeMissing() @IsEmailAddress() email?: EmailText;
  /**
   * The telephone number of the account in any notation; needs the code of the centre.
   * @example 98220 12345
   */
  @MayBeMissing() @IsString() @MaxLength(30) phone?: string;
  /**
   * The password of the account.
   * @example correct horse battery
   */
  @IsString() @MaxLength(longestPassword) password: string;
  /**
   * The code of the centre, for signing in by telephone number.
   * @example nayi-subah
   */
  @MayBeMissing() @IsString() @MaxLength(60) centreCode?: string;
}

/** The centre that is to be opened. */
export class SwitchBody {
  /** The centre; the person must work there. */
  @IsUUID() centreId: Id;
}

/** The changes of people to their own account. A field that is left out stays. */
export class ProfileBody {
  /** The language in which the console speaks to the person. */
  @MayBeMissing() @IsIn(languages) language?: Language;
  /**
   * The telephone number for signing in with a centre code, in any notation; null takes it away. Another number counts once the link is
   * used that is mailed to the address of the account. Needs the current password.
   * @example 98220 12345
   */
  @MayBeNull() @IsString() @MaxLength(30) phone?: string | null;
  /** Another address for signing in. It counts once the link is used that is mailed to it. Needs the current password. */
  @MayBeMissing() @IsEmailAddress() email?: EmailText;
  /**
   * The current password of the account, without which number and address are not changed.
   * @example correct horse battery
   */
  @MayBeMissing() @IsString() @MaxLength(longestPassword) currentPassword?: string;
}

/** Another password of a person who is signed in. */
export class PasswordBody {
  /**
   * The current password of the account.
   * @example correct horse battery
   */
  @IsString() @MaxLength(longestPassword) currentPassword: string;
  /**
   * The new password, at least 10 characters.
   * @example four calm words here
   */
  @IsString() @Length(10, longestPassword) password: string;
}

/** The account whose password was forgotten. */
export class ForgotBody {
  /** The address of the account. */
  @IsEmailAddress() email: EmailText;
}

/** A new password, with the link that allows it. */
export class ResetBody {
  /**
   * The token of the link in the mail.
   * @example q3Zt0b8mUe
   */
  @IsString() @MaxLength(100) token: string;
  /**
   * The new password, at least 10 characters.
   * @example correct horse battery
   */
  @IsString() @Length(10, longestPassword) password: string;
}

/** The facts that a person gives to accept an invitation. */
export class AcceptBody {
  /**
   * The present password of a person with an account, otherwise the password to be set; at least 10 characters.
   * @example correct horse battery
   */
  @IsString() @Length(10, longestPassword) password: string;
  /**
   * The name of the person; needed without an account, ignored with one.
   * @example Meera Kulkarni
   */
  @MayBeMissing() @IsName(100) name?: string;
}
