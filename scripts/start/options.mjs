import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** How `npm start` is used. */
export const USAGE = `npm start                      打开示例报告的副本 opens a copy of the sample report
npm start -- FILE              打开自己的文件或目录 opens a file or directory of your own
  --embedded                   不用已装的 VS Code，用内置的 not your own VS Code but the embedded one, in the browser
  --no-open                    不打开浏览器，只给出网址 prints the address and opens no browser
  --port N                     内置的 VS Code 用这个端口 the port of the embedded VS Code
  --lang zh-cn|en              内置的 VS Code 的界面语言 the language of the embedded VS Code
npm run demo -- [FILE]         只在终端里显示大纲、问题和修改 outline, findings and repair on the terminal`;

/** A mistake of whoever runs the command, in Chinese and in English. */
export class UsageError extends Error {}

/**
 * @typedef {object} Options
 * @property {string} [given] the absolute path of what is to be opened instead of the sample
 * @property {boolean} directory whether that is a directory
 * @property {boolean} embedded
 * @property {boolean} open whether a browser is opened
 * @property {number} [port]
 * @property {boolean} chinese
 * @property {boolean} help
 */

/**
 * @param {readonly string[]} args
 * @param {string} cwd what relative paths start from
 * @returns {Options}
 * @throws UsageError
 */
export function readOptions(args, cwd) {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError('一次只能打开一个文件。\nOne file at a time.');
  const given = positionals[0] === undefined ? undefined : path.resolve(cwd, positionals[0]);
  if (given !== undefined && !existsSync(given)) throw new UsageError(`没有这个文件：${given}\nNo such file: ${given}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
    throw new UsageError('--port 后面应是 1 到 65535 的整数。\n--port wants an integer from 1 to 65535.');
  if (!['zh-cn', 'en'].includes(values.lang))
    throw new UsageError('--lang 后面应是 zh-cn 或 en。\n--lang wants zh-cn or en.');
  return {
    ...(given === undefined ? {} : { given }),
    directory: given !== undefined && statSync(given).isDirectory(),
    embedded: values.embedded,
    open: !values['no-open'],
    ...(port === undefined ? {} : { port }),
    chinese: values.lang === 'zh-cn',
    help: values.help,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        embedded: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        lang: { type: 'string', default: 'zh-cn' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`不认识这样的用法。\n${error.message}`);
  }
}
