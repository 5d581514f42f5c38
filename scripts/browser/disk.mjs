import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The shell first: the same engine without a window's own interface, which takes longer to start than the page. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/**
 * Every Chromium or Chrome at a usual place of this system.
 * @returns {string[]}
 */
export function onDisk() {
  return places().filter((path) => existsSync(path));
}

function places() {
  const { PATH = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': X86 = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'darwin') return below(['/Applications', join(homedir(), 'Applications')], MAC);
  if (process.platform === 'win32') return below([PROGRAMFILES, X86, LOCALAPPDATA], WINDOWS);
  return below(PATH.split(delimiter), NAMES);
}

/**
 * @param {string[]} folders
 * @param {string[]} names
 */
function below(folders, names) {
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}
