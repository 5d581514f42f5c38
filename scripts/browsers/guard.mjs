import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

// Runs a program until its own input closes: node guard.mjs <folder> <program> <arguments>. The system closes the input
// when the process that has opened it ends, in whatever way. The program then ends, with all that it has started, and
// its folder is removed.
const [folder = '', program = '', ...args] = process.argv.slice(2);
// A group of its own has all that it starts.
const { pid } = spawn(program, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] }).once(
  'error',
  ({ message }) => console.error(message),
);
process.stdin.resume().once('close', () => {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.exit();
});
