import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deadAddress, startMailServer, startSilentServer, type MailServer } from '../../testing/mail-server.ts';
import type { Message, PlainChannel } from '../channel.ts';
import { createEmailChannel, messageIdOf } from './email-channel.ts';

const key = '0190a000-0000-7000-8000-000000000002';
const plain: Message = { to: 'sunil@example.org', senderName: 'Nayi Subah', subject: 'Tomorrow', text: 'Hello', html: '<p>Hello</p>' };

let server: MailServer;
beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.close());

const channelAt = (mailUrl = server.url, from = 'Saath <no-reply@saath.example>'): PlainChannel => createEmailChannel({ mailUrl, from });
const send = (over: Partial<Message>) => channelAt().send({ ...plain, ...over }, { key });

describe('a message that tries to add headers', () => {
  it.each([
    { field: 'subject', over: { subject: 'Tomorrow\r\nBcc: spy@example.org' } },
    { field: 'senderName', over: { senderName: 'Nayi Subah\r\nBcc: spy@example.org' } },
  ] as const)('by its $field adds none', async ({ over }) => {
    expect(await send(over)).toMatchObject({ outcome: 'accepted' });
    const [mail] = server.received;
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.to).toMatchObject({ value: [{ address: 'sunil@example.org' }] });
    expect(mail?.headers.has('bcc')).toBe(false);
  });

  it('by its address reaches nobody', async () => {
    expect(await send({ to: 'sunil@example.org\r\nRCPT TO:<spy@example.org>' })).toEqual({
      outcome: 'rejected',
      code: 'address',
      because: 'never',
    });
    expect(server.received).toEqual([]);
  });
});

describe('the content of an e-mail', () => {
  it('arrives unchanged with a line that is only a dot', async () => {
    const text = 'before\n.\nafter\n..\nend';
    await send({ text });
    expect(server.received[0]?.text?.trimEnd()).toBe(text);
  });

  it.each([
    { what: 'a long English subject', subject: 'Tomorrow '.repeat(40).trim() },
    { what: 'a long Marathi subject', subject: 'बुधवार 25 नोव्हेंबर '.repeat(20).trim() },
  ])('arrives unchanged with $what', async ({ subject }) => {
    await send({ subject });
    expect(server.received[0]?.subject).toBe(subject);
  });

  it('arrives unchanged with a long sender name in another script', async () => {
    const senderName = 'नई सुबह '.repeat(15).trim();
    await send({ senderName });
    expect(server.received[0]?.from?.value).toEqual([{ name: senderName, address: 'no-reply@saath.example' }]);
  });

  it('opens no file and no address that a text names', async () => {
    await send({ text: 'file:///etc/passwd', html: '<img src="cid:x"><p>http://example.org/x</p>' });
    expect(server.received[0]?.attachments).toEqual([]);
    expect(server.received[0]?.text?.trim()).toBe('file:///etc/passwd');
  });
});

describe('the sender', () => {
  it('is named by the installation when the message names none', async () => {
    await send({ senderName: '' });
    expect(server.received[0]?.from?.value).toEqual([{ name: 'Saath', address: 'no-reply@saath.example' }]);
  });

  it('may be a bare address', async () => {
    await channelAt(server.url, 'no-reply@saath.example').send({ ...plain, senderName: '' }, { key });
    expect(server.received[0]?.from?.value).toEqual([{ name: '', address: 'no-reply@saath.example' }]);
  });

  it.each(['', 'Saath', 'Saath <no-reply>'])('"%s" is refused at the start', (from) =>
    expect(() => channelAt(server.url, from)).toThrow('MAIL_FROM'),
  );
});

describe('the id of an e-mail', () => {
  it('follows from the key and the domain of the sender', () => {
    expect(messageIdOf('k', 'no-reply@saath.example')).toBe('<k@saath.example>');
    expect(messageIdOf('other', 'no-reply@saath.example')).not.toBe(messageIdOf('k', 'no-reply@saath.example'));
  });

  it('is the same for each attempt, so that a mailbox can drop the duplicate', async () => {
    await send({});
    await send({});
    const ids = server.received.map(({ messageId }) => messageId);
    expect(ids).toEqual([messageIdOf(key, 'no-reply@saath.example'), messageIdOf(key, 'no-reply@saath.example')]);
  });
});

describe('several messages', () => {
  it('at the same time arrive each at its own reader', async () => {
    const readers = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.org`);
    const channel = channelAt();
    const outcomes = await Promise.all(readers.map((to) => channel.send({ ...plain, to, text: to }, { key: to })));
    expect(outcomes.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    const arrived = server.received.map(({ to, text }) => [Array.isArray(to) ? '' : to?.text, text?.trim()]).sort();
    expect(arrived).toEqual(readers.map((reader) => [reader, reader]));
  });
});

describe('the check of the provider', () => {
  it('sends nothing', async () => {
    expect(await channelAt().verify()).toEqual({ ready: true });
    expect(server.received).toEqual([]);
  });

  it('is ready although the server would refuse one reader', async () => {
    const picky = await startMailServer({ recipient: 550 });
    expect(await channelAt(picky.url).verify()).toEqual({ ready: true });
    await picky.close();
  });

  it.each([
    { given: 'no server', mailUrl: () => Promise.resolve({ url: deadAddress, close: () => Promise.resolve() }), code: 'connection' },
    { given: 'a server that refuses the connection', mailUrl: () => startMailServer({ greeting: 554 }), code: 'connection' },
    {
      given: 'a refused password',
      mailUrl: async () => {
        const asking = await startMailServer({ signIn: 535 });
        return { url: asking.url.replace('smtp://', 'smtp://saath:wrong@'), close: asking.close };
      },
      code: 'sign-in',
    },
    {
      given: 'a server without TLS where TLS is required',
      mailUrl: async () => {
        const open = await startMailServer();
        return { url: `${open.url}?requireTLS=true`, close: open.close };
      },
      code: 'tls',
    },
  ])('given $given is not ready: $code', async ({ mailUrl, code }) => {
    const provider = await mailUrl();
    expect(await channelAt(provider.url).verify()).toEqual({ ready: false, code });
    await provider.close();
  });

  it('ends in a bounded time when the server is silent', async () => {
    const silent = await startSilentServer('greeting');
    const settings = { mailUrl: silent.url, from: 'no-reply@saath.example', timeouts: { greeting: 60_000, silence: 60_000, whole: 300 } };
    expect(await createEmailChannel(settings).verify()).toEqual({ ready: false, code: 'timeout' });
    await silent.close();
  });
});
