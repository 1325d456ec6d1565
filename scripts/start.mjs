// Opens a real VS Code with the extension: the user's own where there is one, otherwise the embedded one in the browser.
// What is opened is a copy of the sample report, or a file of the user's own. Options: see start/options.mjs.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../test/editor/unavailable.mjs';
import { findDesktop, openDesktop } from './start/desktop.mjs';
import { serveEmbedded } from './start/embedded.mjs';
import { readOptions, USAGE, UsageError } from './start/options.mjs';
import { copySample } from './start/sample.mjs';
import { ensureSetup } from './setup.mjs';

try {
  // npm runs scripts in the project's directory, and says where it was called.
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.help) console.log(USAGE);
  else await start(options);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    explain(error);
    process.exitCode = 1;
  }
}

async function start(options) {
  ensureSetup();
  const program = options.embedded ? undefined : findDesktop();
  if (program === undefined) return embedded(options);
  const sample = options.given === undefined ? copySample() : undefined;
  const shown = sample ? [sample.folder, sample.file] : [options.given];
  const failed = openDesktop(program, shown);
  if (failed === undefined) {
    console.log(`已在 VS Code 中打开：${shown.at(-1)}\nOpened in VS Code: ${shown.at(-1)}`);
    // Its window goes on: the copy stays where it is.
    if (sample)
      console.log('这是示例报告的副本，可以随意修改。\nIt is a copy of the sample report: change it as you like.');
    return;
  }
  if (sample) rmSync(sample.temporary, { recursive: true, force: true });
  console.error(
    `${failed.trim()}\n本机的 VS Code 打不开，改用内置的。\nYour VS Code did not open; the embedded one does instead.`,
  );
  await embedded(options);
}

async function embedded(options) {
  const sample = options.given === undefined ? copySample() : undefined;
  const folder = options.directory ? options.given : sample?.folder;
  const file = options.directory ? undefined : (options.given ?? sample?.file);
  try {
    const title = path.basename(file ?? folder ?? '');
    await serveEmbedded({ ...options, folder, file, title });
  } finally {
    if (sample) rmSync(sample.temporary, { recursive: true, force: true });
  }
}
