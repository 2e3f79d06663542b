import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Starts a local SMTP server that stores received mails as files, for the development page /dev/mailbox. Answers its address. */
export function startMailbox(folder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, callback) => {
      simpleParser(stream)
        .then((mail) => {
          const id = `${String(Date.now())}-${Math.random().toString(36).slice(2, 8)}`;
          const to = [mail.to ?? []]
            .flat()
            .map(({ text }) => text)
            .join(', ');
          writeFileSync(
            join(folder, `${id}.json`),
            JSON.stringify({ id, to, subject: mail.subject ?? '', text: mail.text ?? '', receivedAt: new Date().toISOString() }),
          );
          callback();
        })
        .catch((error: unknown) => callback(error instanceof Error ? error : new Error('The mail could not be read.')));
    },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      if (typeof address !== 'object' || address === null) return;
      resolve({ url: `smtp://127.0.0.1:${String(address.port)}`, stop: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
