import { describe, expect, it } from '@jest/globals';
import { deadAddress, startMailServer, startSilentServer } from '../testing/mail-server.ts';
import { channelCodes, type Channel, type Message, type SendOutcome } from './channel.ts';
import { createEmailChannel } from './email/email-channel.ts';
import type { EmailTimeouts } from './email/email-settings.ts';
import { createLogChannel, type LogLine } from './log/log-channel.ts';

const key = '0190a000-0000-7000-8000-000000000001';
const message: Message = {
  to: 'sunil@example.org',
  senderName: 'Nayi Subah',
  subject: 'कल शाम 6:30',
  text: 'नमस्ते सुनील, आपकी जगह रखी है।',
  html: '<p>नमस्ते सुनील, आपकी जगह रखी है।</p>',
};
const emailAt = (mailUrl: string, timeouts: Partial<EmailTimeouts> = {}): Channel =>
  createEmailChannel({ mailUrl, from: 'Saath <no-reply@saath.example>', timeouts });

interface Stage {
  readonly channel: Channel;
  close(): Promise<void>;
}
const nothing = (): Promise<void> => Promise.resolve();

const adapters: readonly { readonly name: string; readonly working: () => Promise<Stage>; readonly broken?: () => Promise<Stage> }[] = [
  {
    name: 'email',
    working: async () => {
      const server = await startMailServer();
      return { channel: emailAt(server.url), close: server.close };
    },
    broken: () => Promise.resolve({ channel: emailAt(deadAddress), close: nothing }),
  },
  { name: 'log', working: () => Promise.resolve({ channel: createLogChannel(() => undefined), close: nothing }) },
];

describe.each(adapters)('the channel $name keeps the contract', ({ name, working, broken }) => {
  const withChannel = async <T>(stage: Stage, act: (channel: Channel) => Promise<T>): Promise<T> => {
    try {
      return await act(stage.channel);
    } finally {
      await stage.close();
    }
  };

  it('has the code it is registered under and says what its provider can do', async () => {
    const stage = await working();
    await withChannel(stage, async (channel) => {
      expect(channelCodes).toContain(channel.code);
      expect(channel.code).toBe(name);
      expect('lookup' in channel).toBe(channel.guarantee === 'lookup');
      return Promise.resolve();
    });
  });

  it('accepts a message with a reference that follows from the key', async () => {
    const first = await withChannel(await working(), (channel) => channel.send(message, { key }));
    const again = await withChannel(await working(), (channel) => channel.send(message, { key }));
    expect(first).toMatchObject({ outcome: 'accepted', reference: expect.stringContaining(key) });
    expect(again).toEqual(first);
  });

  it('is ready when its provider is', async () => {
    expect(await withChannel(await working(), (channel) => channel.verify())).toEqual({ ready: true });
  });

  it('turns an outage into an outcome and names nobody', async () => {
    if (broken === undefined) return;
    const outcome = await withChannel(await broken(), (channel) => channel.send(message, { key }));
    expect(outcome).toMatchObject({ outcome: 'rejected', because: 'unavailable' });
    expect(JSON.stringify(outcome)).not.toMatch(/sunil|example/);
    expect(await withChannel(await broken(), (channel) => channel.verify())).toMatchObject({ ready: false });
  });
});

describe('the log channel', () => {
  it('writes ids and nothing personal', async () => {
    const lines: LogLine[] = [];
    await createLogChannel((line) => lines.push(line)).send(message, { key });
    expect(lines).toEqual([{ channel: 'log', key }]);
  });
});

describe('an e-mail', () => {
  it('arrives with its sender, its words in both forms and an id made of the key', async () => {
    const server = await startMailServer();
    await emailAt(server.url).send(message, { key });
    await server.close();
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.from?.value).toEqual([{ name: 'Nayi Subah', address: 'no-reply@saath.example' }]);
    expect(mail?.to).toMatchObject({ value: [{ address: 'sunil@example.org' }] });
    expect(mail?.messageId).toBe(`<${key}@saath.example>`);
    expect(mail?.subject).toBe(message.subject);
    expect(mail?.text?.trim()).toBe(message.text);
    expect(mail?.html).toContain(message.html);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  const sendTo = async (
    server: { readonly url: string; close(): Promise<void> },
    timeouts: Partial<EmailTimeouts> = {},
  ): Promise<SendOutcome> => {
    const outcome = await emailAt(server.url, timeouts).send(message, { key });
    await server.close();
    return outcome;
  };

  it.each([
    { given: 'no such mailbox', behaviour: { recipient: 550 }, then: { outcome: 'rejected', code: 'smtp-550', because: 'never' } },
    { given: 'a mailbox that is busy', behaviour: { recipient: 451 }, then: { outcome: 'rejected', code: 'smtp-451', because: 'not-now' } },
    { given: 'a message refused for good', behaviour: { message: 554 }, then: { outcome: 'rejected', code: 'smtp-554', because: 'never' } },
    {
      given: 'a message refused for now',
      behaviour: { message: 452 },
      then: { outcome: 'rejected', code: 'smtp-452', because: 'not-now' },
    },
    {
      given: 'a server that becomes unavailable',
      behaviour: { recipient: 421 },
      then: { outcome: 'rejected', code: 'connection', because: 'unavailable' },
    },
    {
      given: 'a server that wants none of us',
      behaviour: { greeting: 554 },
      then: { outcome: 'rejected', code: 'connection', because: 'unavailable' },
    },
  ])('given $given, is $then.outcome $then.code', async ({ behaviour, then }) =>
    expect(await sendTo(await startMailServer(behaviour))).toEqual(then),
  );

  it('is rejected for now, and says so, when the password of the installation is refused', async () => {
    const server = await startMailServer({ signIn: 535 });
    const outcome = await sendTo({ ...server, url: server.url.replace('smtp://', 'smtp://saath:wrong@') });
    expect(outcome).toEqual({ outcome: 'rejected', code: 'sign-in', because: 'unavailable' });
  });

  it('is rejected for now while the server does not even greet', async () =>
    expect(await sendTo(await startSilentServer('greeting'), { greeting: 300 })).toEqual({
      outcome: 'rejected',
      code: 'timeout',
      because: 'unavailable',
    }));

  it('is unknown when the server falls silent with the message in its hands', async () =>
    expect(await sendTo(await startSilentServer('message'), { silence: 2_000 })).toEqual({ outcome: 'unknown', code: 'timeout' }));

  it('is refused at the start when the settings cannot be right', () => {
    expect(() => emailAt('http://127.0.0.1')).toThrow('MAIL_URL');
    expect(() => createEmailChannel({ mailUrl: 'smtp://127.0.0.1', from: 'Saath' })).toThrow('MAIL_FROM');
  });
});
