import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

export interface EmailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; `?requireTLS=true` refuses a server without TLS. */
  readonly mailUrl: string;
  /** The sender, `Saath <no-reply@example.org>`. Its name is used for a message without a sender's name. */
  readonly from: string;
  readonly timeouts?: Partial<EmailTimeouts>;
}

/** In milliseconds. */
export interface EmailTimeouts {
  /** Until the server is connected. */
  readonly connect: number;
  /** Until it greets. */
  readonly greeting: number;
  /** Between two packets of the server. */
  readonly silence: number;
  /** For the whole conversation. */
  readonly whole: number;
}

const defaultTimeouts: EmailTimeouts = { connect: 10_000, greeting: 10_000, silence: 20_000, whole: 60_000 };

export const timeoutsOf = ({ timeouts }: EmailSettings): EmailTimeouts => ({ ...defaultTimeouts, ...timeouts });

/** The options of the connection. Throws when the address is not of SMTP, so that the start is refused. */
export function connectionOptions(settings: EmailSettings): SMTPConnectionOptions & { readonly auth?: { user?: string; pass?: string } } {
  if (!/^smtps?:\/\//.test(settings.mailUrl)) throw new Error('MAIL_URL must start with smtp:// or smtps://.');
  const { connect, greeting, silence } = timeoutsOf(settings);
  const { auth, ...server } = parseConnectionUrl(settings.mailUrl) as SMTPConnectionOptions & { auth?: { user?: string; pass?: string } };
  const timed = {
    ...server,
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silence,
    dnsTimeout: connect,
    logger: false,
  };
  return auth === undefined ? timed : { ...timed, auth };
}
