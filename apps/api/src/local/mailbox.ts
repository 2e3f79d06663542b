import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Mails contain links with which anybody could sign in: only the user of the process reads them, also those of an earlier version. */
function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
}

/** Starts a local SMTP server that stores received mails as files, for the development page /dev/mailbox. Answers its address. */
export function startMailbox(folder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  prepareFolder(folder);
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
            { mode: 0o600 },
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
