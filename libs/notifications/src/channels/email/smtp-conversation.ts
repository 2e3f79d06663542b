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
 * One SMTP conversation on a connection of its own: connect, sign in when the address says so, hand the letter over (or only look, when
 * there is none). It knows how far it came, because a connection that breaks while the letter is on its way leaves the outcome open.
 */
export function converse({ server, whole }: ConversationOptions, letter?: Letter): Promise<Conversation> {
  return new Promise((resolve) => {
    let phase: EmailPhase = 'before-message';
    const onTheWay = (): void => {
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
    const handOver = (): void => {
      if (letter === undefined) end();
      else connection.send({ from: letter.from, to: letter.to, size: letter.bytes.length }, bodyOf(letter, onTheWay), end);
    };
    connection.on('error', end);
    connection.connect((error) => {
      if (error) end(error);
      else if (server.auth === undefined) handOver();
      else
        connection.login({ credentials: server.auth }, (refused) => {
          if (refused) end(refused);
          else handOver();
        });
    });
  });
}

/** Read only once the server has asked for the message: then it says so. */
const bodyOf = ({ bytes }: Letter, onTheWay: () => void): Readable =>
  new Readable({
    read() {
      onTheWay();
      this.push(bytes);
      this.push(null);
    },
  });
