import { FormControl, FormGroup, Validators } from '@angular/forms';
import { afterEach, describe, expect, it } from '@jest/globals';
import { formSending } from './form-sending.ts';

const aForm = (name: string) => new FormGroup({ name: new FormControl(name, { validators: [Validators.required] }) });

describe('sending a form', () => {
  afterEach(() => document.body.replaceChildren());

  it('is done once the act is, and is busy meanwhile', async () => {
    const sending = formSending();
    let end: () => void = () => undefined;
    const sent = sending.send(aForm('Asha'), () => new Promise<void>((resolve) => (end = resolve)));
    expect(sending.busy()).toBe(true);
    end();
    expect(await sent).toBe(true);
    expect(sending.busy()).toBe(false);
    expect(sending.fault()).toBeUndefined();
  });

  it('does not act twice at a time', async () => {
    const sending = formSending();
    let acts = 0;
    let end: () => void = () => undefined;
    const act = () => {
      acts += 1;
      return new Promise<void>((resolve) => (end = resolve));
    };
    const first = sending.send(aForm('Asha'), act);
    expect(await sending.send(aForm('Asha'), act)).toBe(false);
    end();
    await first;
    expect(acts).toBe(1);
  });

  it('keeps what went wrong until the next try', async () => {
    const sending = formSending();
    const outage = new Error('away');
    expect(await sending.send(aForm('Asha'), () => Promise.reject(outage))).toBe(false);
    expect(sending.fault()).toBe(outage);
    expect(sending.busy()).toBe(false);
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
