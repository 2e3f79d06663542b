import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { houseWords } from './tools/check-words/index.mjs';

/** The projects on which each project may depend, by its tags (ARCHITECTURE.md, "The map"). */
const boundaries = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['temporal-polyfill', 'fast-check', 'ical.js', 'rrule-rust', '@jest/globals'],
  },
  { sourceTag: 'layer:kind', onlyDependOnLibsWithTags: ['layer:domain'], allowedExternalImports: [] },
  {
    sourceTag: 'layer:notifications',
    onlyDependOnLibsWithTags: ['layer:domain'],
    bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm'],
  },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['layer:domain', 'layer:notifications'], bannedExternalImports: ['@angular/*'] },
  { sourceTag: 'app:admin', onlyDependOnLibsWithTags: ['layer:domain'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq'] },
];

const noEnum = { selector: 'TSEnumDeclaration', message: 'String unions, not enums.' };

const impure = ['Date', 'crypto', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'performance'].map((name) => ({
  name,
  message: 'The domain is pure: instants, ids and chance are handed in.',
}));

/** The types of the console know them, for its specs. */
const ofNode = ['Buffer', 'clearImmediate', 'global', 'module', 'process', 'require', 'setImmediate'].map((name) => ({
  name,
  message: 'No browser has it.',
}));

/** The rule that leaves the libraries of the database to the folders that are the door to it; the names are allowed elsewhere. */
const throughTheDoor = (allowImportNames, ...others) => {
  const message = 'There is one door to the database: TenantScope.';
  const closed = ['pg', '@nestjs/typeorm'].filter((name) => !others.includes(name)).map((name) => ({ name, message }));
  return { 'no-restricted-imports': ['error', { paths: [{ name: 'typeorm', allowImportNames, message }, ...closed] }] };
};

/**
 * The rules that need no types. The rules that do are in `.oxlintrc.json`, which the compiler of TypeScript 7 checks in a sixth of the
 * time.
 */
export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.angular/**', '**/generated/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { '@nx': nx, house: houseWords },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], enforceBuildableLibDependency: false, depConstraints: boundaries }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['oxlint-disable', 'oxlint-enable'], location: 'anywhere' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noEnum],
      'house/words': 'error',
      'house/noun-first': 'error',
    },
  },
  // A type that a decorator sees is a value at run time.
  { files: ['apps/api/**/*.ts'], languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } } },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is handed in.' },
        { object: 'Temporal', property: 'Now', message: 'What time it is is handed in.' },
      ],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The domain is pure.' }] }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.problems.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noEnum,
        { selector: "CallExpression[callee.name='problem']", message: 'The codes of a slice are in its problems file, each once.' },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/{tenancy,database,testing,isolation}/**', '**/*.spec.ts', '**/*.row.ts'],
    rules: throughTheDoor(['QueryFailedError']),
  },
  {
    // They listen for what PostgreSQL announces, for which a connection is kept open; they read and write nothing.
    files: ['apps/api/src/queue/outbox/outbox-relay.ts', 'apps/api/src/notifications/notification-listener.ts'],
    rules: throughTheDoor(['QueryFailedError'], 'pg'),
  },
  // It copies the files of the whole cluster by PostgreSQL's own command.
  { files: ['apps/api/src/local/backup/copy-cluster.ts'], rules: throughTheDoor([], 'pg') },
  // It asks whether the database answers at all, outside of every centre.
  { files: ['apps/api/src/health/health.controller.ts'], rules: throughTheDoor(['DataSource']) },
  // It prepares the installation as the owner of the tables, before there is anybody to serve.
  { files: ['apps/api/src/local/match-levels.ts'], rules: throughTheDoor(['QueryRunner']) },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/platform/config.ts',
      'apps/api/src/testing/**',
      'apps/api/src/http.ts',
      'apps/api/src/worker.ts',
      'apps/api/src/prepare.ts',
      'apps/api/src/local/**',
      '**/*.spec.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'platform/config.ts is the only reader of the environment.' },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/*.refusals.ts', 'apps/api/src/platform/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noEnum,
        { selector: "CallExpression[callee.name='refusal']", message: 'The codes of a slice are in its refusals file, each once.' },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.{body,view,row,query}.ts', 'apps/api/src/http/page.ts'],
    rules: { '@typescript-eslint/no-inferrable-types': 'off' },
  },
  {
    files: ['apps/admin/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'saath', style: 'kebab-case' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  {
    files: ['apps/admin/src/**/*.ts'],
    // Intl formats instants as Date there, in the first load of the console, which goes without the Temporal polyfill.
    ignores: ['apps/admin/src/app/i18n/words.ts', 'apps/admin/src/testing/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Time is computed with Temporal: see ui/zoned-time.ts.' }, ...ofNode],
    },
  },
  { files: ['apps/admin/src/app/i18n/words.ts'], rules: { 'no-restricted-globals': ['error', ...ofNode] } },
  { files: ['apps/admin/src/**/*.html'], extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility] },
  {
    // A `describe` is a function that lists its cases, however many they are.
    files: ['**/*.spec.ts', 'e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.spec.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
