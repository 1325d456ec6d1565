import { HOMOPHONES } from './homophones.js';

/** A name that stands once, and the one like it that stands several times. */
export interface OddName {
  readonly start: number;
  readonly actual: string;
  readonly usual: string;
  readonly times: number;
}

/** How names of one kind are found: so many characters before a word that they end with. */
interface NameKind {
  readonly ends: RegExp;
  readonly size: number;
  /** They begin where a clause or another name ends. */
  readonly apart: boolean;
  /** So often stands the usual one, at least. */
  readonly least: number;
}

const KINDS: readonly NameKind[] = [
  { ends: /[村镇乡]|街道|社区/g, size: 2, apart: true, least: 3 },
  { ends: /委员会|办公室|有限公司|管理局|中心|[局院校厅]/g, size: 5, apart: false, least: 2 },
  { ends: /同志|书记|[县市区镇乡局院校]长|主任|主席|经理/g, size: 3, apart: true, least: 2 },
];

/** What a name stands behind. */
const BEHIND = /[^\u4e00-\u9fff]|[县市区镇乡村省州在到对由和与及是为从向至于]/;
/** Words of grammar, and numerals: a name with one of them in place of its like is another phrase. */
const GRAMMAR =
  /[的是在有由与和及到对向从以为将被把各全本该每等之其这那一二三四五六七八九十百千第上下东西南北中大小新老前后里外县市省区乡镇村]/;

let sounds: Map<string, number> | undefined;

/** Names of places, organs and persons that differ from a more frequent one in a single character that sounds alike. */
export function oddNames(text: string): readonly OddName[] {
  return KINDS.flatMap((kind) => oddOf(text, kind));
}

function oddOf(text: string, kind: NameKind): OddName[] {
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(kind.ends)) {
    const start = match.index - kind.size;
    const name = text.slice(Math.max(0, start), match.index + match[0].length);
    if (start < 0 || !/^[\u4e00-\u9fff]+$/.test(name)) continue;
    if (kind.apart && start > 0 && !BEHIND.test(text.charAt(start - 1))) continue;
    const list = places.get(name);
    if (list) list.push(start);
    else places.set(name, [start]);
  }
  // Names are compared with those that are like them but for one character.
  const blanked = new Map<string, string[]>();
  for (const name of places.keys()) {
    for (let i = 0; i < kind.size; i++) {
      const key = `${name.slice(0, i)}_${name.slice(i + 1)}`;
      const list = blanked.get(key);
      if (list) list.push(name);
      else blanked.set(key, [name]);
    }
  }
  const timesOf = (name: string): number => places.get(name)?.length ?? 0;
  return [...blanked].flatMap(([key, names]) => {
    if (names.length < 2) return [];
    const at = key.indexOf('_');
    const usual = names.filter((name) => timesOf(name) >= kind.least);
    return names.flatMap((actual) => {
      const start = timesOf(actual) === 1 ? places.get(actual)?.[0] : undefined;
      const [like, other] = usual.filter((name) => soundAlike(name.charAt(at), actual.charAt(at)));
      // Like two of them: the writer may mean either, or a third.
      if (start === undefined || like === undefined || other !== undefined) return [];
      return [{ start, actual, usual: like, times: timesOf(like) }];
    });
  });
}

function soundAlike(a: string, b: string): boolean {
  sounds ??= new Map(HOMOPHONES.split(' ').flatMap((group, i) => Array.from(group, (one) => [one, i] as const)));
  if (GRAMMAR.test(a) || GRAMMAR.test(b)) return false;
  const sound = sounds.get(a);
  return sound !== undefined && sound === sounds.get(b);
}
