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
  transform: { '^.+\\.ts$': '<rootDir>/scripts/transform.mjs' },
  // Many tests wait for servers, timeouts and processes: on two cores, a third worker uses the time.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // A worker that has run a hundred files and more has much memory to give back, for which half a second is too little on a
  // busy machine. One that a test keeps from ending is reported then as well.
  workerGracefulExitTimeout: 10_000,
  globalSetup: '<rootDir>/scripts/testSetup.mjs',
  runner: '<rootDir>/scripts/testRunner.mjs',
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/scripts/testReporter.mjs'],
  resetMocks: true,
  restoreMocks: true,
}
