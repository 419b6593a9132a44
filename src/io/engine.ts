/**
 * How Node's engine is set for runs of a few seconds: the command, and the tests, which run with what people run. Each
 * option is one of V8's, taken before or after it has started.
 */
export const ENGINE: readonly string[] = [
  // Most of our expressions serve a few times: interpreted first, then compiled, each would be read twice.
  '--no-regexp-tier-up',
  // The memory of ten thousand fiches is tidied before it has doubled: a third less of it, in the same time.
  '--heap-growing-percent=20',
  // What a short command makes is young, and most of it stays until the end: room for all of it at once, not in five steps.
  '--semi-space-growth-factor=16',
  ...patience(),
];

/**
 * A run lasts a few seconds: what the optimising compiler did for functions that then served little took a quarter of a
 * core. It waits twelve times longer. Each engine names this in its own way, and says loudly what it does not know.
 */
function patience(): readonly string[] {
  const major = Number.parseInt(process.versions.node, 10);
  if (major === 20) return ['--interrupt-budget=800000'];
  return major === 22 || major === 24 ? ['--invocation-count-for-turbofan=36000'] : [];
}
