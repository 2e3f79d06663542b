import { Injectable } from '@nestjs/common';
import { Logger } from './logger.ts';

export type SecurityEvent =
  | 'signed-in'
  | 'sign-in-failed'
  | 'sign-in-locked'
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'sign-in-ended'
  | 'sign-in-rotated'
  | 'centre-switched'
  | 'current-password-failed'
  | 'password-set'
  | 'reset-ordered'
  | 'link-refused'
  | 'change-ordered'
  | 'change-confirmed'
  | 'change-refused'
  | 'invitation-accepted'
  | 'ciphertext-refused'
  | 'code-checks-locked';

export interface SecurityFacts {
  /** Absent when nobody was recognised. */
  readonly userId?: string;
  /** The centre that a sign-in was switched to. */
  readonly centreId?: string;
  /** Whether the person had signed in on this device before. */
  readonly device?: 'known' | 'new';
  /** The purpose of the link; several, with commas, when the link could be for any of them. */
  readonly link?: string;
}

/** The trace of sign-ins and of values that somebody moved or changed, as lines of the log with the message `security`. It contains ids and codes: no address, number, name or network. */
@Injectable()
export class SecurityLog {
  constructor(private readonly logger: Logger) {}

  note(event: SecurityEvent, facts: SecurityFacts = {}): void {
    this.logger.info('security', { event, ...facts });
  }
}
