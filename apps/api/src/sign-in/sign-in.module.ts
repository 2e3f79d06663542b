import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { CookieStrategy } from './cookie.strategy.ts';
import { SignInGuard } from './sign-in.guard.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  providers: [CookieStrategy, { provide: APP_GUARD, useClass: SignInGuard }],
})
export class SignInModule {}
