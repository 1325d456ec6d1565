import { useDictionary } from '../words/nodeWords.js';
import { run } from './run.js';

useDictionary();

void run(process.argv.slice(2), process.env).then((code) => {
  process.exitCode = code;
});
