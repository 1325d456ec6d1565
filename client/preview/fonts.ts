/** A face with what it is set in here. */
export interface SetFace {
  /** For CSS, the wanted font first. */
  readonly stack: string;
  readonly wanted: string;
  /** The font of the stack that is there; undefined where only the browser's choice is left. */
  readonly used: string | undefined;
  /** It stands in for a bold face and has to be made so. */
  readonly bold: boolean;
}

const SONG = ['宋体', 'SimSun', 'STSong', 'Songti SC', '华文宋体', 'Noto Serif CJK SC', 'Source Han Serif SC'];
const SANS = ['Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei'];
/** Other names of the fonts that offices use, and what comes nearest to them, best first. */
const FAMILIES: readonly { readonly like: RegExp; readonly names: readonly string[] }[] = [
  {
    like: /小标宋/,
    names: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '小标宋', ...SONG],
  },
  {
    like: /仿宋/,
    names: ['仿宋_GB2312', '仿宋', 'FangSong_GB2312', 'FangSong', 'STFangsong', '华文仿宋', ...SONG],
  },
  {
    like: /楷/,
    names: [
      '楷体_GB2312',
      '楷体',
      'KaiTi_GB2312',
      'KaiTi',
      'STKaiti',
      'Kaiti SC',
      '华文楷体',
      'AR PL UKai CN',
      ...SONG,
    ],
  },
  { like: /黑/, names: ['黑体', 'SimHei', 'STHeiti', 'Heiti SC', 'PingFang SC', 'Microsoft YaHei', ...SANS] },
  { like: /宋/, names: SONG },
];
const LATIN = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman', 'Times'];
/** What is the 小标宋 of a machine without one is a 宋体 made bold. */
const HEAVY = /小标宋|XiaoBiaoSong/;

/** The font to set a Chinese face in. */
export function chineseFace(wanted: string, isThere: (font: string) => boolean): SetFace {
  const names = [wanted, ...(FAMILIES.find(({ like }) => like.test(wanted))?.names ?? SONG)];
  const used = names.find(isThere);
  const generic = /黑/.test(wanted) ? 'sans-serif' : 'serif';
  return { stack: stackOf(names, generic), wanted, used, bold: HEAVY.test(wanted) && !HEAVY.test(used ?? '') };
}

/**
 * The font to set letters and digits in: a Chinese one rather than the browser's choice, which is not the same for a canvas
 * and for text in Chinese.
 */
export function latinFace(wanted: string, chinese: string | undefined, isThere: (font: string) => boolean): SetFace {
  const names = [wanted, ...LATIN, ...(chinese === undefined ? [] : [chinese])];
  return { stack: stackOf(names, 'serif'), wanted, used: names.find(isThere), bold: false };
}

function stackOf(names: readonly string[], generic: string): string {
  return [...[...new Set(names)].map((name) => `"${name.replace(/["\\]/g, '')}"`), generic].join(', ');
}

const PROBE = 'mmmmmmmmmmllillwWQ@1';
const GENERICS = ['monospace', 'serif', 'sans-serif'];

/**
 * Whether the machine has a font. `document.fonts.check` says yes to every name that no font face was declared for; the
 * width of letters tells: where there is no such font they are as wide as in the font named behind it.
 */
export function fontProbe(context: CanvasRenderingContext2D): (font: string) => boolean {
  const known = new Map<string, boolean>();
  const widthIn = (family: string): number => {
    context.font = `64px ${family}`;
    return context.measureText(PROBE).width;
  };
  const plain = GENERICS.map(widthIn);
  return (font) => {
    let there = known.get(font);
    if (there === undefined) {
      const name = `"${font.replace(/["\\]/g, '')}"`;
      there = GENERICS.some((generic, i) => widthIn(`${name}, ${generic}`) !== plain[i]);
      known.set(font, there);
    }
    return there;
  };
}
