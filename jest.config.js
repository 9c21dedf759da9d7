import { availableParallelism } from 'node:os'

// Which tests there are in a run is said by scripts/test.mjs; CONTRIBUTING.md tells the tiers apart.
const isProof = process.env.TEST_TIER === 'proof'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Nothing else is looked through for tests and modules: not dist, not node_modules.
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: [isProof ? '**/*.proof{,.alone}.test.ts' : '**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/', ...(isProof ? [] : ['\\.proof\\.'])],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Types are checked by `npm run typecheck`, once and not in every worker.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, transpilation: true, diagnostics: false }] },
  // Jest itself leaves one of two cores idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  runner: '<rootDir>/scripts/testRunner.mjs',
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/scripts/testCounts.mjs'],
  resetMocks: true,
  restoreMocks: true,
}
