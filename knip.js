// What nothing uses. An export that only its own file uses is none. Of what ships, one that a spec uses beside its own file passes: the product
// calls it there.
const isProduction = process.argv.includes('--production');

export default {
  ignoreBinaries: ['apt-get'],
  ignoreDependencies: ['@types/smtp-server', '@types/mailparser', 'squawk-cli'],
  rules: {
    types: 'off',
    enumMembers: 'off',
  },
  ignoreExportsUsedInFile: isProduction ? true : { interface: true, type: true },
  tags: ['-provedBySpec'],
  workspaces: {
    '.': {
      entry: [
        'tools/test/node-test-report.mjs!',
        'tools/*.mjs!',
        'tools/*/index.mjs!',
        'tools/bench/loop-delay.mjs!',
        '*.config.mjs',
        'jest.preset.mjs',
        'tools/jest-in-node/{environment,environment-with-document,runtime,globals}.mjs',
        'e2e/*.e2e.ts',
        'e2e/playwright.config.mjs',
        'e2e/support/prepared.ts',
      ],
      project: ['tools/**/*.mjs!', '!tools/jest-in-node/**!', '!tools/test/in-memory.mjs!', '*.mjs', 'e2e/**/*.ts'],
    },
    'tools/generators': {
      entry: ['*/index.mjs', '*.test.mjs'],
      project: ['**/*.mjs'],
    },
    'libs/domain': {
      includeEntryExports: true,
      entry: ['src/*/index.ts!', 'src/**/*.spec.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!'],
    },
    'libs/kind': {
      project: ['src/**/*.ts!'],
    },
    'tools/examples/art-circle': {
      entry: ['*.test.mjs'],
      project: ['*.{js,mjs}'],
    },
    'libs/notifications': {
      includeEntryExports: true,
      entry: ['src/**/*.spec.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!'],
    },
    'apps/api': {
      entry: [
        'src/http.ts!',
        'src/worker.ts!',
        'src/prepare.ts!',
        'src/describe.ts!',
        'src/local/start-local.ts!',
        'src/local/backup/run.ts!',
        'src/testing/st*-postgres.ts',
        'src/**/*.spec.ts',
        'jest*.mjs',
        'longest-first.mjs',
      ],
      project: ['src/**/*.ts!', '!src/testing/**!', '!src/isolation/**!'],
    },
    'apps/admin': {
      entry: ['src/main.ts!', 'src/worker/sw.ts!', 'src/**/*.spec.ts', 'jest*.mjs'],
      project: ['src/**/*.ts!', '!src/testing/**!'],
    },
  },
};
