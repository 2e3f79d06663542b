import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccountController } from './account.controller.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AuthController } from './auth.controller.ts';
import { AuthService } from './auth.service.ts';
import { CookieStrategy } from './cookie.strategy.ts';
import { Devices } from './devices.ts';
import { AcceptanceListeners } from './invitation-accepted.ts';
import { InvitationsService } from './invitations.service.ts';
import { PasswordStrategy } from './password.strategy.ts';
import { Passwords } from './passwords.ts';
import { SignInData } from './sign-in-data.ts';
import { SignInsRepository } from './sign-ins.repository.ts';
import { Throttle } from './throttle.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [AccountController, AuthController],
  providers: [
    CookieStrategy,
    PasswordStrategy,
    AccountsRepository,
    SignInsRepository,
    AuthService,
    InvitationsService,
    Devices,
    Passwords,
    SignInData,
    Throttle,
    AcceptanceListeners,
  ],
  exports: [SignInsRepository, AcceptanceListeners, Throttle],
})
export class SignInModule {}
