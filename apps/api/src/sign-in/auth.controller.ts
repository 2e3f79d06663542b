import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, AllowAnyone } from '../http/allow.ts';
import { AnsweredAnew } from '../http/answered-anew.ts';
import { IdParam } from '../http/id.pipe.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { Refuses } from '../http/refuses.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import type { Account } from './accounts.repository.ts';
import { AuthService } from './auth.service.ts';
import { callerOf } from './caller.ts';
import { InvitationsService } from './invitations.service.ts';
import { InvitationView, MeView, SignInPage } from './me.view.ts';
import { PasswordGuard } from './password.strategy.ts';
import { AcceptBody, ForgotBody, ResetBody, SignInBody, SwitchBody } from './sign-in.body.ts';
import { clearCookie, withCookie } from './sign-in-cookie.ts';
import { SignInsRepository } from './sign-ins.repository.ts';
import { somebody } from './somebody.ts';

@ApiTags('sign-in')
@Controller()
export class AuthController {
  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    private readonly auth: AuthService,
    private readonly invitations: InvitationsService,
    private readonly signIns: SignInsRepository,
  ) {}

  /**
   * Sign in
   *
   * @remarks With an address, or with a telephone number and the code of the centre. The answer sets the cookie of the sign-in.
   */
  @Post('auth/sign-in')
  @HttpCode(200)
  @AllowAnyone()
  @UseGuards(PasswordGuard)
  @ApiBody({ type: SignInBody })
  @Refuses('sign-in/not-recognised', 'sign-in/too-many-attempts')
  async signIn(@Req() request: FastifyRequest & { user: Account }, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    return withCookie(reply, this.config, await this.auth.open(request.user, callerOf(request)));
  }

  /**
   * Sign out
   *
   * @remarks On this device; the cookie ends.
   */
  @Post('auth/sign-out')
  @HttpCode(204)
  @Allow('account:self')
  @AnsweredAnew()
  @ApiNoContentResponse()
  async signOut(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOut(somebody());
    clearCookie(reply, this.config);
  }

  /**
   * Open another centre
   *
   * @remarks One in which the person works.
   */
  @Post('auth/switch')
  @HttpCode(200)
  @Allow('account:self')
  @AnsweredAnew()
  @Refuses('centres/not-found')
  switchCentre(@Body() { centreId }: SwitchBody): Promise<MeView> {
    return this.auth.switchTo(somebody(), centreId);
  }

  /**
   * Ask for a link to set a new password
   *
   * @remarks The answer is the same whether there is such an account or not.
   */
  @Post('auth/forgot')
  @HttpCode(202)
  @AllowAnyone()
  @ApiAcceptedResponse()
  @Refuses('sign-in/too-many-attempts')
  forgotPassword(@Body() { email }: ForgotBody, @Req() request: FastifyRequest): Promise<void> {
    return this.auth.forgot(email, callerOf(request));
  }

  /**
   * Set a new password
   *
   * @remarks With the link of the mail. Every sign-in of the account ends.
   */
  @Post('auth/reset')
  @HttpCode(204)
  @AllowAnyone()
  @ApiNoContentResponse()
  @Refuses('sign-in/link-expired', 'sign-in/password-common', 'sign-in/password-is-email', 'sign-in/password-personal')
  resetPassword(@Body() body: ResetBody): Promise<void> {
    return this.invitations.reset(body);
  }

  /**
   * Read an invitation
   *
   * @remarks With the token of the link in the mail.
   */
  @Get('auth/invitations/:token')
  @AllowAnyone()
  @Refuses('sign-in/link-expired')
  findInvitation(@Param('token') token: string): Promise<InvitationView> {
    return this.invitations.find(token);
  }

  /**
   * Accept an invitation
   *
   * @remarks Sets a password, or needs the present one of a person with an account; then signs in.
   */
  @Post('auth/invitations/:token/accept')
  @HttpCode(200)
  @AllowAnyone()
  @Refuses(
    'staff/not-invited',
    'sign-in/link-expired',
    'sign-in/not-recognised',
    'sign-in/password-common',
    'sign-in/password-is-email',
    'sign-in/password-personal',
    'sign-in/too-many-attempts',
    'centres/suspended',
    'http/stale',
  )
  async acceptInvitation(
    @Param('token') token: string,
    @Body() body: AcceptBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    return withCookie(reply, this.config, await this.invitations.accept(token, body, callerOf(request)));
  }

  /**
   * List the devices on which one is signed in
   *
   * @remarks The newest sign-in first.
   */
  @Get('auth/sessions')
  @Allow('account:self')
  async listSignIns(@Query() query: PageQuery): Promise<SignInPage> {
    const { userId, signInId } = somebody();
    return pageOfAll(await this.signIns.list(userId, signInId), query, ({ id }) => id);
  }

  /**
   * Sign out everywhere
   *
   * @remarks On every device, this one too.
   */
  @Delete('auth/sessions')
  @HttpCode(204)
  @Allow('account:self')
  @ApiNoContentResponse()
  async signOutEverywhere(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOutEverywhere(somebody());
    clearCookie(reply, this.config);
  }

  /**
   * Sign out on another device
   *
   * @remarks One sign-in ends.
   */
  @Delete('auth/sessions/:id')
  @HttpCode(204)
  @Allow('account:self')
  @ApiNoContentResponse()
  endSignIn(@IdParam('id', 'sign-in') id: string): Promise<void> {
    return this.auth.endSignIn(somebody(), id);
  }
}
