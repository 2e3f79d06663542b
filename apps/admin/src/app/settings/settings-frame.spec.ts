import { describe, expect, it } from '@jest/globals';
import { meera, openPage } from '../../testing/page.ts';
import { SettingsFrame } from './settings-frame.ts';

const shown = async (permissions: readonly string[]): Promise<readonly string[]> => {
  const { element } = await openPage(SettingsFrame, { me: { ...meera, permissions } });
  return [...element.querySelectorAll('a')].map((link) => link.textContent.trim());
};

describe('the parts of the settings', () => {
  it('are all shown to an administrator', async () =>
    expect(await shown(['centre:read', 'branches:read', 'staff:read', 'kinds:read', 'audit:read'])).toEqual([
      'Organisation',
      'Branches',
      'Staff',
      'Programme kinds',
      'Audit trail',
    ]));
  it('leave out what a person may not see', async () => expect(await shown(['branches:read'])).toEqual(['Branches']));
});
