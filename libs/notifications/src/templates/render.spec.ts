import { describe, expect, it } from '@jest/globals';
import { Temporal, type Language } from '@saath/domain/kernel';
import { render, type Rendered, type RenderContext } from './render.ts';
import type { Paragraph, Template } from './template.ts';

const context: RenderContext = {
  language: 'en',
  timeZone: 'Asia/Kolkata',
  now: Temporal.Instant.from('2026-11-24T18:30+05:30'),
  senderName: 'Nayi Subah',
};
interface Params {
  readonly name: string;
  readonly paragraphs?: readonly Paragraph[];
}
const words = ({ name, paragraphs = [] }: Params, greeting: string) => ({
  subject: `${greeting} ${name}`,
  paragraphs: [`${greeting} ${name}`, ...paragraphs],
});
const greeting: Template<Params> = {
  code: 'greeting',
  audience: 'member',
  wordings: { en: (params) => words(params, 'Hello'), hi: (params) => words(params, 'नमस्ते'), mr: (params) => words(params, 'नमस्कार') },
  sample: { name: 'Sunil' },
};
const rendered = (params: Params, over: Partial<RenderContext> = {}): Rendered => render(greeting, params, { ...context, ...over });

describe('a rendered message', () => {
  it('has paragraphs in both forms, and the sender as its last one', () => {
    const link = { label: 'Answer', url: 'https://saath.example/r/abc' };
    expect(rendered({ name: 'Sunil', paragraphs: ['See you.', link] })).toEqual({
      subject: 'Hello Sunil',
      text: 'Hello Sunil\n\nSee you.\n\nAnswer: https://saath.example/r/abc\n\nNayi Subah\n',
      html:
        '<!doctype html><html lang="en"><body><p>Hello Sunil</p><p>See you.</p>' +
        '<p><a href="https://saath.example/r/abc">Answer</a></p><p>Nayi Subah</p></body></html>',
    });
  });

  it.each([
    ['en', 'Hello'],
    ['hi', 'नमस्ते'],
    ['mr', 'नमस्कार'],
  ] as const)('is written in %s and declares it', (language, start) => {
    const { subject, html } = rendered({ name: 'Sunil' }, { language });
    expect(subject).toBe(`${start} Sunil`);
    expect(html).toContain(`<html lang="${language}">`);
  });

  it('is refused in a language without a wording', () =>
    expect(() => rendered({ name: 'Sunil' }, { language: 'ta' as Language })).toThrow(TypeError));

  it('is refused in a time zone that does not exist', () =>
    expect(() => rendered({ name: 'Sunil' }, { timeZone: 'Asia/Nagpur' })).toThrow(RangeError));
});

describe('a name in a message', () => {
  it.each([
    { given: '<script>alert(1)</script>', inHtml: '&lt;script&gt;alert(1)&lt;/script&gt;' },
    { given: 'Sunil & Asha', inHtml: 'Sunil &amp; Asha' },
    { given: `"Sunil" 'S'`, inHtml: '&quot;Sunil&quot; &#39;S&#39;' },
    { given: '&lt;b&gt;', inHtml: '&amp;lt;b&amp;gt;' },
  ])('is text in HTML, as written in plain text: $given', ({ given, inHtml }) => {
    const { text, html } = rendered({ name: given });
    expect(html).toContain(`<p>Hello ${inHtml}</p>`);
    expect(text).toContain(`Hello ${given}\n`);
  });

  it.each(['Sunil\r\nBcc: x@example.org', 'Sunil\nBcc: x@example.org', 'Sunil\u2028Bcc: x@example.org', 'Sunil\tBcc: x@example.org'])(
    'adds no line: %j',
    (name) => {
      const { subject, text } = rendered({ name });
      expect(subject).toBe('Hello Sunil Bcc: x@example.org');
      expect(text.split('\n')[0]).toBe(subject);
    },
  );

  it('is not cut, however long it is', () => {
    const name = 'Venkatanarasimharajuvaripeta '.repeat(20).trim();
    const { subject, text, html } = rendered({ name });
    for (const part of [subject, text, html]) expect(part).toContain(name);
  });

  it('of the sender is text in HTML too', () =>
    expect(rendered({ name: 'Sunil' }, { senderName: '<i>Nayi</i>' }).html).toContain('<p>&lt;i&gt;Nayi&lt;/i&gt;</p>'));

  it('in a link stays inside the attribute and the label', () => {
    const paragraphs = [{ label: '<b>here</b>', url: 'https://saath.example/?a="onclick=x&b=1' }];
    expect(rendered({ name: 'Sunil', paragraphs }).html).toContain(
      '<a href="https://saath.example/?a=&quot;onclick=x&amp;b=1">&lt;b&gt;here&lt;/b&gt;</a>',
    );
  });
});
