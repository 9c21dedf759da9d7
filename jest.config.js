import { availableParallelism } from 'node:os'

// scripts/test.mjs selects the tier of a run; CONTRIBUTING.md explains the tiers.
const isProof = process.env.TEST_TIER === 'proof'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Nothing else is searched for tests and modules: neither dist nor node_modules.
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: [isProof ? '**/*.proof{,.alone}.test.ts' : '**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/', ...(isProof ? [] : ['\\.proof\\.'])],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // `npm run typecheck` checks types, once instead of in every worker.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, transpilation: true, diagnostics: false }] },
  // By default Jest leaves one of two cores idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/scripts/testSetup.mjs',
  runner: '<rootDir>/scripts/testRunner.mjs',
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/scripts/testCounts.mjs'],
  resetMocks: true,
  restoreMocks: true,
}
