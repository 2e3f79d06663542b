import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { Clock } from '../platform/clock.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import type { Principal } from '../tenancy/actor.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { findPrincipal } from './find-principal.ts';
import { cookieName } from './sign-in-token.ts';

/** Finds the principal by the opaque sign-in token in the console's cookie. */
@Injectable()
export class CookieStrategy extends PassportStrategy(Strategy, 'cookie') {
  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | undefined> {
    const token = request.cookies[cookieName(this.config.secureCookie)];
    return token === undefined ? undefined : findPrincipal(this.platform, token, this.clock.now());
  }
}
