import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmailChannel } from '@saath/notifications';
import { ConfigProblem } from '../platform/config.ts';
import { startMailbox } from './mailbox.ts';
import { refuseTakenPort } from './taken-port.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saath-mailbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the local mailbox', () => {
  it('keeps each mail that it receives as a file, in any script', async () => {
    const mailbox = await startMailbox(join(folder, 'not', 'there', 'yet'));
    const channel = createEmailChannel({ mailUrl: mailbox.url, from: 'Saath <no-reply@localhost>' });
    const send = (to: string, text: string) =>
      channel.send({ to, senderName: 'Nayi Subah', subject: 'बुधवार', text, html: `<p>${text}</p>` }, { key: to });
    expect(await send('sunil@example.org', 'उद्या भेट ठरली आहे')).toMatchObject({ outcome: 'accepted' });
    expect(await send('asha@example.org', 'see you')).toMatchObject({ outcome: 'accepted' });
    await mailbox.stop();
    const mails = readdirSync(join(folder, 'not', 'there', 'yet')).map(
      (name) =>
        JSON.parse(readFileSync(join(folder, 'not', 'there', 'yet', name), 'utf8')) as { to: string; subject: string; text: string },
    );
    expect(mails.map(({ to, subject, text }) => [to, subject, text.trim()]).sort()).toEqual([
      ['asha@example.org', 'बुधवार', 'see you'],
      ['sunil@example.org', 'बुधवार', 'उद्या भेट ठरली आहे'],
    ]);
  });
});

describe('the port', () => {
  it('is taken by another program, or free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(refuseTakenPort(port)).rejects.toThrow(ConfigProblem);
    await expect(refuseTakenPort(port)).rejects.toThrow(`Port ${String(port)} is taken by another program`);
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  });
});
