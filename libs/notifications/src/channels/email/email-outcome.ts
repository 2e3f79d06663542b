import type { SendOutcome } from '../channel.ts';

/** How far a conversation had come. From `message` on, the server may have the whole message whatever the error says. */
export type EmailPhase = 'before-message' | 'message';

/**
 * Until these commands are through, the server has judged us, not the reader: its refusal can be mended, is worth another try, and means
 * the same for every message, like a server that is away.
 */
const aboutOurselves: readonly (readonly [command: string, code: string])[] = [
  ['CONN', 'connection'],
  ['EHLO', 'connection'],
  ['HELO', 'connection'],
  ['STARTTLS', 'tls'],
  ['AUTH', 'sign-in'],
];
/** "Service not available, closing transmission channel": a server says it at any point of a conversation when it goes away. */
const goingAway = 421;

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
 * What an error of the conversation means. A reply of the server settles it: 5xx about the reader or the message is for good, everything
 * else may pass. Without a reply the server is away, or, once it was on its way, nobody knows. Other errors are bugs: thrown on.
 */
export function emailOutcome(error: unknown, phase: EmailPhase): SendOutcome {
  if (!isSmtpError(error)) throw error;
  const { code, responseCode, command = '' } = error;
  if (responseCode !== undefined) {
    const ours = responseCode === goingAway ? 'connection' : aboutOurselves.find(([word]) => command.startsWith(word))?.[1];
    if (ours !== undefined) return { outcome: 'rejected', code: ours, because: 'away' };
    return { outcome: 'rejected', code: `smtp-${responseCode}`, because: responseCode >= 500 ? 'never' : 'not-now' };
  }
  if (code === 'EENVELOPE') return { outcome: 'rejected', code: 'address', because: 'never' };
  const word = codes[code] ?? 'connection';
  return phase === 'message' ? { outcome: 'unknown', code: word } : { outcome: 'rejected', code: word, because: 'away' };
}
