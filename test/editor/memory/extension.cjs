// A file system in memory, with a folder of documents: what a workspace is like that is on no disk. It cannot be
// searched: only few file systems can.
const { Buffer } = require('node:buffer');
const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

const FOLDER = '/docs';
const FILES = {
  '通知.txt':
    '××县档案局关于开展档案整理工作的通知\n\n各科室：\n\n\u3000\u3000根据《档案管理细则》，现就有关事项通知如下。\n\n' +
    '一、工作任务\n（一）清点库存。\n(二)数字化加工。\n二、工作要求\n各科室要抓好落实。\n\n××县档案局\n2025年4月8日\n',
  '档案管理细则.txt':
    '第一条\u3000为规范档案管理，制定本细则。\n第二条\u3000本细则适用于全县。\n第四条\u3000本细则自印发之日起施行。\n',
};

exports.activate = ({ subscriptions }) => {
  const files = new Map(Object.entries(FILES).map(([name, text]) => [`${FOLDER}/${name}`, Buffer.from(text)]));
  const changes = new EventEmitter();
  const isFolder = (path) => path === FOLDER || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  const provider = {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose() {} }),
    stat({ path }) {
      const file = files.get(path);
      if (!file && !isFolder(path)) throw FileSystemError.FileNotFound(path);
      return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
    },
    readDirectory({ path }) {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${path}/`));
      return inside.map((file) => file.slice(path.length + 1)).map((name) => [name, FileType.File]);
    },
    readFile({ path }) {
      const file = files.get(path);
      if (!file) throw FileSystemError.FileNotFound(path);
      return file;
    },
    writeFile({ path }, content) {
      files.set(path, content);
    },
    createDirectory() {},
    delete: ({ path }) => files.delete(path),
    rename() {},
  };
  subscriptions.push(workspace.registerFileSystemProvider('memory', provider));
};
