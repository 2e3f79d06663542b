import { FormControl, FormGroup, Validators } from '@angular/forms';
import { afterEach, describe, expect, it } from '@jest/globals';
import { formSending } from './form-sending.ts';

const aForm = (name: string) => new FormGroup({ name: new FormControl(name, { validators: [Validators.required] }) });

describe('sending a form', () => {
  afterEach(() => document.body.replaceChildren());

  it('is done once the act is, and keeps what went wrong until the next try', async () => {
    const sending = formSending();
    const outage = new Error('away');
    expect(await sending.send(aForm('Asha'), () => Promise.reject(outage))).toBe(false);
    expect(sending.fault()).toBe(outage);
    expect(await sending.send(aForm('Asha'), () => Promise.resolve())).toBe(true);
    expect(sending.fault()).toBeUndefined();
  });

  it('leads to the first field at fault and does nothing else', async () => {
    document.body.innerHTML = '<form><input id="fine" /><input id="fault" class="ng-invalid" /><input class="ng-invalid" /></form>';
    const form = aForm('');
    expect(await formSending().send(form, () => Promise.reject(new Error('must not act')))).toBe(false);
    expect(document.activeElement?.id).toBe('fault');
    expect(form.controls.name.touched).toBe(true);
  });
});
