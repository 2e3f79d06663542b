import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const sources = new URL('../../', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, sources));

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string; readonly purpose: string }[];
}
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as Manifest;
const page = read('index.html').toString();
const hrefOf = (rel: string): string | undefined => new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`).exec(page)?.[1];
/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): string => `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`;

describe('the console as an app of the device', () => {
  it('is named by its page', () => {
    expect(hrefOf('manifest')).toBe('manifest.webmanifest');
    expect(hrefOf('apple-touch-icon')).toBe('images/icon-180.png');
    expect(sizeOf(read('images/icon-180.png'))).toBe('180x180');
  });

  it('opens in a window of its own, at the start page, and covers every address of the console', () => {
    expect(manifest).toMatchObject({ id: '/', name: 'Saath', start_url: '/', scope: '/', display: 'standalone' });
  });

  it.each(manifest.icons)('has the icon $src in the size that it says', ({ src, type, sizes }) => {
    expect(existsSync(new URL(src, sources))).toBe(true);
    if (type === 'image/png') expect(sizeOf(read(src))).toBe(sizes);
    else expect([type, sizes, read(src).toString().startsWith('<svg')]).toEqual(['image/svg+xml', 'any', true]);
  });

  it.each([
    { sizes: '192x192', purpose: 'any' },
    { sizes: '512x512', purpose: 'any' },
    { sizes: '512x512', purpose: 'maskable' },
  ])('has what browsers ask for: $sizes, $purpose', (wanted) => {
    expect(manifest.icons).toContainEqual(expect.objectContaining({ ...wanted, type: 'image/png' }));
  });

  it('is stored on the device with its manifest and icons, and without its service worker, which browsers renew themselves', () => {
    const { assetGroups } = JSON.parse(read('../ngsw-config.json').toString()) as {
      readonly assetGroups: readonly { readonly resources: { readonly files: readonly string[] } }[];
    };
    expect(assetGroups[0]?.resources.files).toEqual(expect.arrayContaining(['/manifest.webmanifest', '/images/**', '!/sw.js']));
  });

  it('has no part of the API in the caches of its service worker', () => {
    const config = JSON.parse(read('../ngsw-config.json').toString()) as { readonly dataGroups?: unknown };
    expect(config.dataGroups).toBeUndefined();
  });
});
