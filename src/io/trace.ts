/** What went slower, or not at all, without failing: nothing is said of it, unless somebody looks for it (`FICHE_DEBUG=1`). */
export function trace(what: string, error: unknown): void {
  if (!process.env.FICHE_DEBUG) return;
  process.stderr.write(`${what} : ${error instanceof Error ? error.stack : String(error)}\n`);
}
