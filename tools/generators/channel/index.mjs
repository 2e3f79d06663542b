// `nx g @saath/tools:channel sms`: writes an adapter for a provider that takes a message by an HTTP request and drops a second one of the
// same key, a server that plays the provider in specs, the setting of its address, and its entries in the registry and the contract suite.
import { join } from 'node:path';
import { generateFiles, logger, OverwriteStrategy } from '@nx/devkit';
import { formatTree } from '../format-tree.mjs';
import { enter } from '../insert-before.mjs';
import { pascal } from '../words.mjs';

const library = 'libs/notifications/src';
const api = 'apps/api/src';

const inTheLibrary = ({ code, Code }) => [
  {
    file: `${library}/index.ts`,
    anchor: "export * from './channels/log/log-channel.ts';",
    text: `export { create${Code}Channel } from './channels/${code}/${code}-channel.ts';\n`,
  },
  { file: `${library}/testing/index.ts`, anchor: "export * from './mail-server.ts';", text: `export * from './${code}-provider.ts';\n` },
  {
    file: `${library}/channels/channels.contract.spec.ts`,
    anchor: 'import { channelCodes, type Channel',
    text: `import { start${Code}Provider } from '../testing/${code}-provider.ts';\n`,
  },
  {
    file: `${library}/channels/channels.contract.spec.ts`,
    anchor: '\nconst key =',
    text: `import { create${Code}Channel } from './${code}/${code}-channel.ts';\n`,
  },
  {
    file: `${library}/channels/channels.contract.spec.ts`,
    anchor: "  { name: 'log', working:",
    text: `  {
    name: '${code}',
    working: async () => {
      const provider = await start${Code}Provider();
      return { channel: create${Code}Channel({ url: provider.url }), close: provider.close };
    },
    broken: () => Promise.resolve({ channel: create${Code}Channel({ url: 'http://127.0.0.1:1' }), close: nothing }),
  },\n`,
  },
];

const inTheApi = ({ code, Code, CODE }) => [
  {
    file: `${api}/platform/settings.ts`,
    anchor: '  QUEUE_URL: setting(',
    text: `  ${CODE}_URL: setting(v.optional(address('http', 'https')), 'provider of the channel \`${code}\`; without it there is no such channel', { form: '\`https://…\`' }),\n`,
  },
  { file: `${api}/platform/config.ts`, anchor: '  /** 32 bytes. */', text: `  readonly ${code}Url: string | undefined;\n` },
  { file: `${api}/platform/config.ts`, anchor: '    masterKey: given.', text: `    ${code}Url: given.${CODE}_URL,\n` },
  { file: `${api}/testing/start-api.ts`, anchor: '    masterKey: randomBytes(32),', text: `    ${code}Url: undefined,\n` },
  {
    file: `${api}/reminders/channels.provider.ts`,
    anchor: ', createLogChannel, type',
    text: `, create${Code}Channel`,
  },
  { file: `${api}/reminders/channels.provider.ts`, anchor: ' }: ConfigToken, logger', text: `, ${code}Url` },
  {
    file: `${api}/reminders/channels.provider.ts`,
    anchor: '      createLogChannel((',
    text: `      ...(${code}Url === undefined ? [] : [create${Code}Channel({ url: ${code}Url })]),\n`,
  },
];

/** The codes that the library declares, each of which has texts in the console and is accepted by the tables. */
export const codesIn = (source) =>
  [...(/channelCodes = \[([^\]]*)\]/.exec(source)?.[1].matchAll(/'([a-z]+)'/g) ?? [])].map(([, code]) => code);

export default async function channel(tree, { name: code }) {
  const codes = codesIn(tree.read(`${library}/channels/channel.ts`, 'utf8'));
  if (!codes.includes(code)) throw new Error(`There is no channel code ${code}. There are: ${codes.join(', ')}.`);
  if (tree.exists(`${library}/channels/${code}`)) throw new Error(`The channel ${code} has an adapter.`);
  const names = { code, Code: pascal(code), CODE: code.toUpperCase() };
  generateFiles(tree, join(import.meta.dirname, 'files'), '.', names, { overwriteStrategy: OverwriteStrategy.ThrowIfExisting });
  enter(tree, [...inTheLibrary(names), ...inTheApi(names)]);
  await formatTree(tree);
  return () => logger.info('Next: npm run generate, then the request as the provider asks for it (CONTRIBUTING, "Add a channel").');
}
