import type { SendOutcome } from '../channel.ts';

/** The phase in which a conversation ended. In `message` the server may have the whole message, whatever the error says. */
export type EmailPhase = 'before-message' | 'message';

/**
 * A refusal of one of these commands is about this installation, not about the reader. The operator can correct it, another attempt is
 * worthwhile, and it applies to every message, like an outage.
 */
const commandsAboutUs: readonly (readonly [command: string, code: string])[] = [
  ['CONN', 'connection'],
  ['EHLO', 'connection'],
  ['HELO', 'connection'],
  ['STARTTLS', 'tls'],
  ['AUTH', 'sign-in'],
];
/** "Service not available, closing transmission channel": the server may reply this to any command when it shuts down. */
const serviceClosing = 421;

const codes: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'timeout',
  ETLS: 'tls',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EDNS: 'host-unknown',
};

interface SmtpError {
  readonly code: string;
  readonly responseCode?: number;
  readonly command?: string;
}
const isSmtpError = (error: unknown): error is SmtpError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E');

/**
 * The outcome of an error in the conversation. With a reply of the server: 5xx about the reader or the message is for good, every other
 * reply is temporary. Without a reply: the server is unavailable, or, once the transfer of the message began, the outcome is unknown. An error that
 * is not of SMTP is a bug and is thrown again.
 */
export function emailOutcome(error: unknown, phase: EmailPhase): SendOutcome {
  if (!isSmtpError(error)) throw error;
  const { code, responseCode, command = '' } = error;
  if (responseCode !== undefined) {
    const ours = responseCode === serviceClosing ? 'connection' : commandsAboutUs.find(([word]) => command.startsWith(word))?.[1];
    if (ours !== undefined) return { outcome: 'rejected', code: ours, because: 'unavailable' };
    return { outcome: 'rejected', code: `smtp-${responseCode}`, because: responseCode >= 500 ? 'never' : 'not-now' };
  }
  if (code === 'EENVELOPE') return { outcome: 'rejected', code: 'address', because: 'never' };
  const word = codes[code] ?? 'connection';
  return phase === 'message' ? { outcome: 'unknown', code: word } : { outcome: 'rejected', code: word, because: 'unavailable' };
}
