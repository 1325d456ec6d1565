import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './lsp/nodeFiles.js';
import { guardProcess } from './lsp/nodeProcess.js';
import { startServer } from './lsp/server.js';
import { useDictionary } from './words/nodeWords.js';

/** The language server as a Node program: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
const transports = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
if (process.argv.slice(2).some((argument) => transports.test(argument))) {
  guardProcess();
  useDictionary();
  startServer(createConnection(ProposedFeatures.all), nodeFiles);
} else {
  process.stderr.write(
    'gongwen language server: say how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME\n',
  );
  process.exitCode = 2;
}
