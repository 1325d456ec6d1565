import { spawn } from 'node:child_process';

/**
 * Shows an address in the user's default browser, where there is a display. The browser outlives this process.
 *
 * @returns {boolean} false where the user has to open it
 */
export function openBrowser(url, env = process.env, platform = process.platform) {
  const display = platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
  if (!display) return false;
  const [program, ...args] = platform === 'darwin' ? ['open', url] : ['xdg-open', url];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // The address stands on the terminal as well.
  child.once('error', () => undefined);
  child.unref();
  return true;
}
