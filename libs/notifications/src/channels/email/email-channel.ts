import MailComposer from 'nodemailer/lib/mail-composer';
import addressparser from 'nodemailer/lib/addressparser';
import type { Message, PlainChannel } from '../channel.ts';
import { emailOutcome } from './email-outcome.ts';
import { connectionOptions, timeoutsOf, type EmailSettings } from './email-settings.ts';
import { converse } from './smtp-conversation.ts';

interface Sender {
  readonly name: string;
  readonly address: string;
}

function senderOf(from: string): Sender {
  const [sender] = addressparser(from, { flatten: true });
  if (!sender?.address.includes('@')) throw new Error('MAIL_FROM must hold an e-mail address.');
  return { name: sender.name, address: sender.address };
}

/** The same for every attempt at a message, so that a mailbox can drop the duplicate. */
export const messageIdOf = (key: string, senderAddress: string): string =>
  `<${key}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;

function compose(message: Message, sender: Sender, messageId: string): Promise<Buffer> {
  const mail = new MailComposer({
    from: { name: message.senderName || sender.name, address: sender.address },
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

/**
 * E-mail over SMTP. SMTP can neither drop a duplicate nor answer an outcome later, so its guarantee is `neither`: after a crash during the
 * conversation staff decide.
 */
export function createEmailChannel(settings: EmailSettings): PlainChannel {
  const sender = senderOf(settings.from);
  const conversation = { server: connectionOptions(settings), whole: timeoutsOf(settings).whole };
  return {
    code: 'email',
    guarantee: 'neither',
    send: async (message, { key }) => {
      const reference = messageIdOf(key, sender.address);
      const bytes = await compose(message, sender, reference);
      const ended = await converse(conversation, { from: sender.address, to: message.to, bytes });
      return ended.done ? { outcome: 'accepted', reference } : emailOutcome(ended.error, ended.phase);
    },
    verify: async () => {
      const ended = await converse(conversation);
      if (ended.done) return { ready: true };
      const outcome = emailOutcome(ended.error, ended.phase);
      return { ready: false, code: outcome.outcome === 'accepted' ? 'connection' : outcome.code };
    },
  };
}
