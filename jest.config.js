const swc = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    transform: { verbatimModuleSyntax: true },
    experimental: { keepImportAttributes: true },
  },
};

/** One jest project per folder of `test/`; those in `onDatabase` share the throw-away cluster of `test/support/`. */
const onDatabase = ['db', 'flow', 'contract', 'golden'];
const withoutDatabase = ['unit', 'tidy'];

const project = (name) => ({
  displayName: name,
  roots: ['<rootDir>/test'],
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  ...(onDatabase.includes(name) && {
    globalSetup: '<rootDir>/test/support/globalSetup.mjs',
    globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
  }),
});

export default {
  projects: [...withoutDatabase, ...onDatabase].map(project),
  reporters: ['default', '<rootDir>/test/support/closingLine.mjs'],
  testTimeout: 30_000,
};
