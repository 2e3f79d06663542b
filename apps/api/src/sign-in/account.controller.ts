import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, AllowAnyone } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IfMatch } from '../http/if-match.ts';
import { Refuses } from '../http/refuses.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { AuthService } from './auth.service.ts';
import { callerOf } from './caller.ts';
import { ConfirmationView, MeView, SignInDataView } from './me.view.ts';
import { withCookie } from './sign-in-cookie.ts';
import { SignInData } from './sign-in-data.ts';
import { PasswordBody, ProfileBody } from './sign-in.body.ts';
import { somebody } from './somebody.ts';

/** One's own account, and what one signs in with. */
@ApiTags('sign-in')
@Controller()
export class AccountController {
  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    private readonly auth: AuthService,
    private readonly signInData: SignInData,
  ) {}

  /**
   * Read one’s own account
   *
   * @remarks With the centres in which the person works, and the permissions in the one that is open.
   */
  @Get('me')
  @Allow('account:self')
  readMe(): Promise<MeView> {
    return this.auth.me(somebody());
  }

  /**
   * Change one’s own account
   *
   * @remarks What is left out stays. Another telephone number or address is only asked for: the answer is the same whether somebody has it
   * or not, and it counts once the link of the mail is used.
   */
  @Patch('me')
  @Allow('account:self')
  @Refuses(
    'sign-in/phone-invalid',
    'sign-in/current-password-missing',
    'sign-in/current-password-wrong',
    'sign-in/phone-needs-country-code',
    'sign-in/too-many-attempts',
  )
  changeMe(@IfMatch() version: number, @Body() body: ProfileBody, @Req() request: FastifyRequest): Promise<MeView> {
    return this.auth.change(somebody(), version, body, callerOf(request));
  }

  /**
   * Read what one signs in with
   *
   * @remarks With the address and the number that wait to be confirmed.
   */
  @Get('me/sign-in')
  @Allow('account:self')
  readSignInData(): Promise<SignInDataView> {
    return this.signInData.read(somebody());
  }

  /**
   * Change one’s password
   *
   * @remarks Needs the current password. Every sign-in of the account ends, and a new one begins on this device.
   */
  @Post('auth/password')
  @HttpCode(200)
  @Allow('account:self')
  @AnsweredAnew()
  @Refuses(
    'sign-in/current-password-wrong',
    'sign-in/password-common',
    'sign-in/password-is-email',
    'sign-in/password-personal',
    'sign-in/too-many-attempts',
  )
  async changePassword(
    @Body() body: PasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    return withCookie(reply, this.config, await this.auth.changePassword(somebody(), body, callerOf(request)));
  }

  /**
   * Read what a link confirms
   *
   * @remarks With the token of the link in the mail.
   */
  @Get('auth/confirmations/:token')
  @AllowAnyone()
  @Refuses('sign-in/link-expired')
  findConfirmation(@Param('token') token: string): Promise<ConfirmationView> {
    return this.signInData.find(token);
  }

  /**
   * Confirm another address or number
   *
   * @remarks From now on the person signs in with it.
   */
  @Post('auth/confirmations/:token')
  @HttpCode(200)
  @AllowAnyone()
  @Refuses('sign-in/email-in-use', 'sign-in/link-expired', 'sign-in/phone-in-use')
  confirm(@Param('token') token: string): Promise<ConfirmationView> {
    return this.signInData.confirm(token);
  }
}
