/**
 * Ends the process quietly, and as a success, when it is told to stop (Ctrl-C).
 * @param {() => Promise<void>} close
 */
export function onStop(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
}
