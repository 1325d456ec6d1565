// Takes the pictures of the readme anew, in a real VS Code, and writes them to docs/images.
//
//   npm run screenshots              all of them, or none where a test on the way to one fails
//   npm run screenshots -- --list    only says which those are
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, install } from '../test/editor/install.mjs';
import { allPictures } from '../test/editor/pictures.mjs';
import { Tally } from '../test/editor/tally.mjs';
import { explain } from '../test/editor/unavailable.mjs';
import { ensureSetup, root } from './setup.mjs';

const images = path.join('docs', 'images');
const pictures = allPictures();

if (process.argv.includes('--list')) list();
else await take();

function list() {
  for (const { file, width, height } of pictures) console.log(`${path.join(images, file)}  ${width} × ${height}`);
}

async function take() {
  ensureSetup();
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongwen-screenshots-'));
  const taken = path.join(temporary, 'pictures');
  const tally = new Tally();
  try {
    chromium();
    install();
    // What it imports is there only now.
    const { testWorkbench } = await import('../test/editor/workbench.mjs');
    await testWorkbench(tally, { root, temporary, screenshots: taken }, { picturesOnly: true });
    const missing = pictures.filter(({ file }) => !existsSync(path.join(taken, file)));
    if (tally.failed > 0 || missing.length > 0) {
      console.error(`\n没有拍到的图片 not taken: ${missing.map(({ file }) => file).join(' ') || '—'}`);
      console.error('docs/images 未作改动。\ndocs/images is as it was.');
      process.exitCode = 1;
      return;
    }
    mkdirSync(path.join(root, images), { recursive: true });
    for (const { file } of pictures) copyFileSync(path.join(taken, file), path.join(root, images, file));
    list();
    const others = readdirSync(path.join(root, images)).filter((name) => !pictures.some(({ file }) => file === name));
    if (others.length > 0) console.log(`不是这里拍的 not taken here: ${others.join(' ')}`);
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
