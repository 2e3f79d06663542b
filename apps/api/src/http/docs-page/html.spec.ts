import { describe, expect, it } from '@jest/globals';
import { html } from './html.ts';

describe('markup', () => {
  it.each([
    {
      what: 'escapes its values',
      given: html`<p title="${'"'}">${'<script>&'}</p>`,
      then: '<p title="&#34;">&#60;script&#62;&#38;</p>',
    },
    { what: 'keeps markup in markup', given: html`<p>${html`<b>${1}</b>`}</p>`, then: '<p><b>1</b></p>' },
    { what: 'joins lists', given: html`${['a', html`<i>b</i>`]}`, then: 'a<i>b</i>' },
    { what: 'leaves out what is not there', given: html`<p>${undefined}</p>`, then: '<p></p>' },
  ])('$what', ({ given, then }) => expect(given.text).toBe(then));
});
