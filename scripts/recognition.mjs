// Measures which texts are taken for 公文: documents should be, everything else should not.
//
//   npm run recognition                                    the documents of ../shared/corpus; node_modules, /usr/share/doc …
//   npm run recognition -- --positives DIR --negatives DIR other folders; both may be given several times
//   npm run recognition -- --limit 500                     at most so many files of each folder of negatives
//
// The script ends with 1 where a target is missed, with 2 where a folder that was named is not there.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './loadCore.mjs';
import { NoSuchFolder, textsIn } from './recognition/folders.mjs';
import { beginning, variants } from './recognition/variants.mjs';
import { root } from './setup.mjs';

/** Of all documents this share is to be recognised, whole or not. */
const RECALL = 0.95;
/** Shorter documents do not count where the whole is looked at. */
const SHORTEST = 300;
/** Beginnings of what is no document must not look like one either: a writer sees the first lines first. */
const BEGINNINGS = [300, 1200];
/** So many negatives make a measurement, so many of them mostly Chinese. */
const ENOUGH = { files: 500, chinese: 150 };

const { values } = parseArgs({
  options: {
    positives: { type: 'string', multiple: true },
    negatives: { type: 'string', multiple: true },
    limit: { type: 'string', default: '2000' },
  },
});
const corpus = path.join(root, '..', 'shared', 'corpus');
const { looksLikeGongwen, ParsedDocument } = await loadCore();
const parse = (text) => ParsedDocument.parse(text);

try {
  const positives = gather(
    values.positives,
    ['docs', 'clean'].map((name) => path.join(corpus, name)),
  );
  const negatives = gather(
    values.negatives,
    [path.join(root, 'node_modules'), '/usr/share/doc', '/usr/share/man', '/usr/share/common-licenses', '/var/log'],
    Number(values.limit) || Infinity,
  );
  const missed = reportRecall(positives) + reportFalseAlarms(negatives);
  process.exitCode = missed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoSuchFolder)) throw error;
  console.error(`没有这个文件夹 · no such folder: ${error.message}`);
  process.exitCode = 2;
}

/** The texts of the folders that were named; otherwise of those usual ones that are there. */
function gather(named, usual, limit) {
  if (named) return named.flatMap((folder) => textsIn(folder, limit));
  return usual.flatMap((folder) => {
    try {
      return textsIn(folder, limit);
    } catch (error) {
      if (!(error instanceof NoSuchFolder)) throw error;
      console.log(`未统计，没有这个文件夹 · left out, no such folder: ${folder}`);
      return [];
    }
  });
}

/** Prints how many documents are recognised in which shape. Answers how many targets are missed. */
function reportRecall(texts) {
  const documents = texts.filter(({ text }) => text.length >= SHORTEST);
  console.log(`公文 documents: ${documents.length}`);
  if (documents.length === 0) return 0;
  let missed = 0;
  for (const [name, change] of variants(parse)) {
    const unknown = documents.filter(({ text }) => !looksLikeGongwen(parse(change(text))).gongwen);
    const recall = 1 - unknown.length / documents.length;
    if (recall < RECALL) missed++;
    const names = unknown.map(({ file }) => path.basename(file)).join(' ');
    console.log(`  ${percent(recall)}${recall < RECALL ? ' !' : '  '} ${name}${names && `  未识别 missed: ${names}`}`);
  }
  return missed;
}

/** Prints what is taken for 公文 and is not. Answers how many false alarms there are. */
function reportFalseAlarms(texts) {
  const chinese = texts.filter(({ text }) => isMostlyChinese(text)).length;
  console.log(`其他文字 other texts: ${texts.length}，中文为主 mostly Chinese: ${chinese}`);
  if (texts.length < ENOUGH.files || chinese < ENOUGH.chinese) {
    console.log(
      `  样本偏少 · few for a measurement: ${ENOUGH.files} and ${ENOUGH.chinese} are enough (--negatives DIR)`,
    );
  }
  const alarms = texts.flatMap(({ file, text }) =>
    [text, ...BEGINNINGS.map((length) => beginning(text, length))].flatMap((part, at) => {
      if (at > 0 && part === text) return [];
      const { gongwen, score, reasons } = looksLikeGongwen(parse(part));
      const where = at === 0 ? '' : ` (first ${BEGINNINGS[at - 1]})`;
      return gongwen ? [`${file}${where}: ${score.toFixed(1)} ${reasons.join(', ')}`] : [];
    }),
  );
  console.log(`  误认 false alarms: ${alarms.length}`);
  for (const alarm of alarms) console.log(`    ${alarm}`);
  return alarms.length;
}

function isMostlyChinese(text) {
  return (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > (text.match(/[A-Za-z]/g)?.length ?? 0);
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
