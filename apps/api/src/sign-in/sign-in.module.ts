import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { CookieStrategy } from './cookie.strategy.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  providers: [CookieStrategy],
})
export class SignInModule {}
