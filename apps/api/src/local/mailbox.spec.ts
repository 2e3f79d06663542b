import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

describe('the folder of kept mails', () => {
  it('is read by its user only, with the mails of before', async () => {
    const kept = join(folder, 'mailbox');
    mkdirSync(kept, { mode: 0o755 });
    writeFileSync(join(kept, 'earlier.json'), '{}', { mode: 0o644 });
    chmodSync(join(kept, 'earlier.json'), 0o644);
    const mailbox = await startMailbox(kept);
    const channel = createEmailChannel({ mailUrl: mailbox.url, from: 'Saath <no-reply@localhost>' });
    await channel.send({ to: 'a@example.org', senderName: 'Saath', subject: 's', text: 't', html: '<p>t</p>' }, { key: 'k' });
    await mailbox.stop();
    const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(kept)).toBe('700');
    const names = readdirSync(kept);
    expect(names).toHaveLength(2);
    expect(names.map((name) => modeOf(join(kept, name)))).toEqual(['600', '600']);
  });
});

describe('the port', () => {
  it('is taken by another program, or free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(refuseTakenPort(port, '127.0.0.1')).rejects.toThrow(ConfigProblem);
    await expect(refuseTakenPort(port, '127.0.0.1')).rejects.toThrow(`Port ${String(port)} is taken by another program`);
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('is asked of an address of this machine', async () => {
    await expect(refuseTakenPort(0, '203.0.113.7')).rejects.toThrow('HOST 203.0.113.7 is no address of this machine');
  });
});
