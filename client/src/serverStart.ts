import path from 'node:path';
import { runBundle } from './codeCache.js';

// What the client starts as the server's process: server.js, with the code compiled of it kept.
runBundle(path.join(__dirname, 'server.js'), require);
