import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { httpRefusals } from '../http/http.refusals.ts';
import type { Account } from './accounts.repository.ts';
import { AuthService } from './auth.service.ts';
import { callerOf } from './caller.ts';
import { SignInBody } from './sign-in.body.ts';

/** Sign-in with a password, by e-mail or by phone and centre code. Guards run before pipes, so the body is checked here. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly auth: AuthService) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Account> {
    const body = plainToInstance(SignInBody, request.body ?? {});
    const faults = await validate(body, { whitelist: true, forbidNonWhitelisted: true });
    if (faults.length > 0) throw httpRefusals.malformed(...faults.map(({ property }) => ({ path: property, code: 'invalid' })));
    return this.auth.check(body, callerOf(request));
  }
}

export class PasswordGuard extends AuthGuard('password') {}
