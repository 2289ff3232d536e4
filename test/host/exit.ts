/**
 * Ends this process with the exit code that the work comes to, or with 1 and the reason where it fails. Ctrl+C ends it
 * too, and with it whatever it has started.
 */
export function exitWith(work: Promise<number>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  work.then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
