import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { EmailPhase } from './email-outcome.ts';

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

export interface ConversationOptions {
  readonly server: SMTPConnectionOptions & { readonly auth?: { user?: string; pass?: string } };
  /** Milliseconds for the whole conversation. */
  readonly whole: number;
}

export type Conversation = { readonly done: true } | { readonly done: false; readonly error: unknown; readonly phase: EmailPhase };

/**
 * One SMTP conversation on its own connection: connect, sign in when the address contains a user, send the letter (when there is one), quit.
 * Answers the phase of a failure, because a connection that breaks during the transfer leaves the outcome unknown. Never rejects.
 */
export function converse({ server, whole }: ConversationOptions, letter?: Letter): Promise<Conversation> {
  return new Promise((resolve) => {
    let phase: EmailPhase = 'before-message';
    const markTransferBegun = (): void => {
      phase = 'message';
    };
    const connection = new SMTPConnection(server);
    const deadline = setTimeout(() => end(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' })), whole);
    const end = (error?: unknown): void => {
      clearTimeout(deadline);
      if (error === undefined || error === null) {
        connection.quit();
        resolve({ done: true });
      } else {
        connection.close();
        resolve({ done: false, error, phase });
      }
    };
    const sendLetter = (): void => {
      if (letter === undefined) end();
      else connection.send({ from: letter.from, to: letter.to, size: letter.bytes.length }, bodyOf(letter, markTransferBegun), end);
    };
    connection.on('error', end);
    connection.connect((error) => {
      if (error) end(error);
      else if (server.auth === undefined) sendLetter();
      else
        connection.login({ credentials: server.auth }, (refused) => {
          if (refused) end(refused);
          else sendLetter();
        });
    });
  });
}

/** A stream that reports its first read: the library reads it only after the server has asked for the message. */
const bodyOf = ({ bytes }: Letter, markTransferBegun: () => void): Readable =>
  new Readable({
    read() {
      markTransferBegun();
      this.push(bytes);
      this.push(null);
    },
  });
