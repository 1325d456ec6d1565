/** Frequent characters, each before its Traditional form. */
const PAIRS =
  '关關于於报報请請决決议議总總结結规規则則办辦条條计計划劃讲講话話汇匯纪紀见見国國务務开開发發会會组組织織领領导導实實单單机機给給县縣区區' +
  '门門为為对對应應当當与與动動产產业業经經济濟设設认認进進强強长長个個项項现現时時贯貫彻徹执執综綜统統农農间間问問题題责責处處质質监監严嚴' +
  '营營费費额額预預众眾党黨员員干幹压壓气氣义義们們这這过過还還来來节節该該环環两兩万萬亿億权權种種标標准準检檢审審层層转轉据據协協学學厅廳';
const TRADITIONAL = new Map(PAIRS.match(/../gu).map((pair) => [pair[0], pair[1]]));

/** The beginning of a text, cut at the end of a line where there is one not too far before `length`. */
export function beginning(text, length) {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf('\n', length);
  return text.slice(0, cut > length / 3 ? cut : length);
}

/**
 * How a document may look in somebody's editor, by what the table calls it.
 *
 * @param {(text: string) => { lines: { startOf(line: number): number }, zones: { bodyStart: number } }} parse
 * @returns {readonly (readonly [string, (text: string) => string])[]}
 */
export function variants(parse) {
  return [
    ['全文 whole', (text) => text],
    ['前 1200 字 first 1200', (text) => beginning(text, 1200)],
    ['前 600 字 first 600', (text) => beginning(text, 600)],
    ['前 300 字 first 300', (text) => beginning(text, 300)],
    ['硬换行 hard-wrapped', (text) => text.replace(/.{28}(?=.)/gu, '$&\n')],
    ['无空行 no blank lines', (text) => text.replace(/(?:\r?\n)[\s\u3000]*(?=\n)/g, '')],
    ['繁体 Traditional', (text) => text.replace(/./gu, (character) => TRADITIONAL.get(character) ?? character)],
    ['Markdown #', (text) => `# ${text.trimStart()}`.replace(/^[ \t\u3000]*(?=[一二三四五六七八九十]+、)/gm, '## ')],
    ['无标题 without title', (text) => withoutTitle(text, parse(text))],
  ];
}

function withoutTitle(text, { lines, zones }) {
  return text.slice(lines.startOf(zones.bodyStart));
}
