import { describe, expect, it } from '@jest/globals';
import { deviceWords } from './device-words.ts';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device', () => {
  it.each([
    { given: `Mozilla/5.0 (Linux; Android 14) ${like} Chrome/130.0 Mobile Safari/537.36`, then: 'Chrome · Android' },
    { given: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', then: 'Firefox · Linux' },
    { given: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15', then: 'Safari · macOS' },
    { given: 'curl/8.9', then: undefined },
    { given: '', then: undefined },
  ])('of “$given” is $then', ({ given, then }) => expect(deviceWords(given)).toBe(then));
});
