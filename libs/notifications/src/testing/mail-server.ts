import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly received: ParsedMail[];
  close(): Promise<void>;
}

/** The answer of a server with a refusal of this code; what is not named it takes. */
export interface MailServerBehaviour {
  readonly greeting?: number;
  /** Asks everybody to sign in, and refuses it. */
  readonly signIn?: number;
  readonly recipient?: number;
  /** The finished message. */
  readonly message?: number;
}

const refusal = (code: number | undefined): Error | null =>
  code === undefined ? null : Object.assign(new Error('Not today'), { responseCode: code });

/** A real SMTP server on a free loopback port, for specs. */
export async function startMailServer(behaviour: MailServerBehaviour = {}): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: behaviour.signIn === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    onConnect: (_session, done) => done(refusal(behaviour.greeting)),
    onAuth: (_auth, _session, done) => done(refusal(behaviour.signIn)),
    onRcptTo: (_address, _session, done) => done(refusal(behaviour.recipient)),
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((mail) => {
          if (behaviour.message === undefined) received.push(mail);
          done(refusal(behaviour.message));
        })
        .catch(done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

export interface SilentServer extends Omit<MailServer, 'received'> {
  /** How many messages it has in its hands without a word about them. */
  holds(): number;
}

/** A server that falls silent: before it greets, or after it has the whole message. */
export async function startSilentServer(when: 'greeting' | 'message'): Promise<SilentServer> {
  let held = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    if (when === 'message') talkUntilMessage(socket, () => (held += 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    holds: () => held,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function talkUntilMessage(socket: Socket, hold: () => void): void {
  let inMessage = false;
  let end = '';
  socket.write('220 here\r\n');
  socket.on('data', (chunk) => {
    if (inMessage) {
      end = (end + chunk.toString()).slice(-5);
      if (end === '\r\n.\r\n') hold();
      return;
    }
    inMessage = chunk.toString().startsWith('DATA');
    socket.write(inMessage ? '354 go on\r\n' : '250 fine\r\n');
  });
}

/** An address on which nobody listens: a port that the system gives to no program which asks for any. */
export const deadAddress = 'smtp://127.0.0.1:1';
