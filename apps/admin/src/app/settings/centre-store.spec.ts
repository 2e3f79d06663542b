import { describe, expect, it } from '@jest/globals';
import { anjali, nayiSubah } from '../../testing/organisation.ts';
import { meera } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { CentreStore } from './centre-store.ts';

describe('the settings of the centre', () => {
  it('fill the form, and are saved on top of the version that was seen', async () => {
    const open = await openStore(CentreStore, { me: anjali });
    await open.store.save();
    await open.answer('/centre', nayiSubah);
    open.store.form.patchValue({ helpline: '1800' });
    const saved = open.store.save();
    const sent = open.request('/centre');
    const { method, headers } = sent.request;
    const body = sent.request.body as { readonly helpline: string };
    expect([method, headers.get('If-Match'), body.helpline]).toEqual(['PATCH', '"3"', '1800']);
    sent.flush({ ...nayiSubah, helpline: '1800', version: 4 });
    await open.settle();
    await open.answer('/me', anjali);
    await saved;
    expect([open.store.centre.value()?.version, open.store.form.value.helpline]).toEqual([4, '1800']);
  });

  it('cannot be changed by people who may only read them', async () => {
    const open = await openStore(CentreStore, { me: meera });
    await open.answer('/centre', nayiSubah);
    expect([open.store.mayWrite, open.store.form.disabled]).toEqual([false, true]);
  });
});
