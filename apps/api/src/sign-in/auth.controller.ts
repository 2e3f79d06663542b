import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, AllowAnyone } from '../http/allow.ts';
import { IdParam } from '../http/id.pipe.ts';
import { IfMatch } from '../http/if-match.ts';
import { PageQuery, pageOfAll } from '../http/page.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import type { Principal } from '../tenancy/actor.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import type { Account } from './accounts.repository.ts';
import { AuthService, type SignedIn } from './auth.service.ts';
import { callerOf } from './caller.ts';
import { InvitationsService } from './invitations.service.ts';
import { InvitationView, MeView, SignInPage } from './me.view.ts';
import { PasswordGuard } from './password.strategy.ts';
import { AcceptBody, ForgotBody, ProfileBody, ResetBody, SignInBody, SwitchBody } from './sign-in.body.ts';
import { signInRefusals } from './sign-in.refusals.ts';
import { cookieName } from './sign-in-token.ts';
import { signInDays, SignInsRepository } from './sign-ins.repository.ts';

const secondsPerDay = 86_400;

const somebody = (): Principal => {
  const principal = currentPrincipal();
  if (principal === undefined) throw signInRefusals.required();
  return principal;
};

@ApiTags('sign-in')
@Controller()
export class AuthController {
  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    private readonly auth: AuthService,
    private readonly invitations: InvitationsService,
    private readonly signIns: SignInsRepository,
  ) {}

  @Post('auth/sign-in')
  @HttpCode(200)
  @AllowAnyone()
  @UseGuards(PasswordGuard)
  @ApiBody({ type: SignInBody })
  @ApiOkResponse({ type: MeView })
  async signIn(@Req() request: FastifyRequest & { user: Account }, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    return this.withCookie(reply, await this.auth.open(request.user, callerOf(request)));
  }

  @Post('auth/sign-out')
  @HttpCode(204)
  @Allow('account:self')
  @ApiNoContentResponse()
  async signOut(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOut(somebody());
    this.clearCookie(reply);
  }

  @Get('me')
  @Allow('account:self')
  @ApiOkResponse({ type: MeView })
  me(): Promise<MeView> {
    return this.auth.me(somebody());
  }

  @Patch('me')
  @Allow('account:self')
  @ApiOkResponse({ type: MeView })
  change(@IfMatch() version: number, @Body() body: ProfileBody): Promise<MeView> {
    return this.auth.change(somebody(), version, body);
  }

  @Post('auth/switch')
  @HttpCode(200)
  @Allow('account:self')
  @ApiOkResponse({ type: MeView })
  switchTo(@Body() { centreId }: SwitchBody): Promise<MeView> {
    return this.auth.switchTo(somebody(), centreId);
  }

  @Post('auth/forgot')
  @HttpCode(202)
  @AllowAnyone()
  @ApiAcceptedResponse()
  forgot(@Body() { email }: ForgotBody, @Req() request: FastifyRequest): Promise<void> {
    return this.auth.forgot(email, callerOf(request));
  }

  @Post('auth/reset')
  @HttpCode(204)
  @AllowAnyone()
  @ApiNoContentResponse()
  reset(@Body() body: ResetBody): Promise<void> {
    return this.invitations.reset(body);
  }

  @Get('auth/invitations/:token')
  @AllowAnyone()
  @ApiOkResponse({ type: InvitationView })
  invitation(@Param('token') token: string): Promise<InvitationView> {
    return this.invitations.find(token);
  }

  @Post('auth/invitations/:token/accept')
  @HttpCode(200)
  @AllowAnyone()
  @ApiOkResponse({ type: MeView })
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    return this.withCookie(reply, await this.invitations.accept(token, body, callerOf(request)));
  }

  @Get('auth/sessions')
  @Allow('account:self')
  @ApiOkResponse({ type: SignInPage })
  async list(@Query() query: PageQuery): Promise<SignInPage> {
    const { userId, signInId } = somebody();
    return pageOfAll(await this.signIns.list(userId, signInId), query, ({ id }) => id);
  }

  /** Ends every sign-in of the person, this one too. */
  @Delete('auth/sessions')
  @HttpCode(204)
  @Allow('account:self')
  @ApiNoContentResponse()
  async closeAll(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOutEverywhere(somebody());
    this.clearCookie(reply);
  }

  @Delete('auth/sessions/:id')
  @HttpCode(204)
  @Allow('account:self')
  @ApiNoContentResponse()
  close(@IdParam('id', 'sign-in') id: string): Promise<void> {
    return this.signIns.close(somebody().userId, id);
  }

  /** With the attributes it was set with: a browser takes a `__Host-` cookie back only as a secure one. */
  private clearCookie(reply: FastifyReply): void {
    const secure = this.config.secureCookie;
    void reply.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
  }

  private withCookie(reply: FastifyReply, { token, me }: SignedIn): MeView {
    const secure = this.config.secureCookie;
    void reply.setCookie(cookieName(secure), token, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge: signInDays * secondsPerDay,
    });
    return me;
  }
}
