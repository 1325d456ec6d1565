import type { Locale } from '../core/index.js';
import type { CommandName } from './commandSpecs.js';

type Topic = CommandName | 'general';

const ZH_CN: Readonly<Record<Topic, string>> = {
  general: `gongwen：公文纯文本的大纲、检查与序号修改

用法：gongwen <命令> 文件… [选项]

命令：
  outline   列出标题层次
  check     检查序号等问题
  fix       修改可以放心修改的问题
  stats     统计字数、段落、标题

{common}
各命令的选项见 gongwen <命令> --help
`,
  outline: `用法：gongwen outline 文件… [--format text|json]

列出每个文件的标题层次。序号有误的，同时注明应为什么序号。

选项：
  --format text|json   输出格式，默认 text

{common}`,
  check: `用法：gongwen check 文件… [--format text|json|sarif] [--fail-on 级别]

检查每个文件，列出问题所在的行、列、级别和规则。

选项：
  --format text|json|sarif   输出格式，默认 text
  --fail-on 级别             有此级别或更严重的问题时退出码为 1，默认 error
                             级别：error（错误） warning（警告） information（信息） hint（提示）

退出码：0 没有达到该级别的问题；1 有；2 参数或文件有误

{common}`,
  fix: `用法：gongwen fix 文件… [--only 类别,…] [--diff | --stdout | --write]

修改可以放心修改的问题，只动有问题的字符，其余一字不改。

选项：
  --diff         只显示修改前后的差异，不写文件（默认）
  --stdout       输出修改后的全文，编码与原文件相同；一次一个文件
  --write        写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样
  --only 类别,…  只改这些类别：numbering（序号） structure（结构） punctuation（标点）
                 format（格式） wording（用词） figures（数据） artifact（粘贴残留）

从标准输入读取时，默认输出修改后的全文。

{common}`,
  stats: `用法：gongwen stats 文件… [--format text|json]

统计每个文件的字数、汉字、行、段落、句、题名和各级标题。

选项：
  --format text|json   输出格式，默认 text

{common}`,
};

const EN: Readonly<Record<Topic, string>> = {
  general: `gongwen: outline, check and renumber Chinese official documents in plain text

Usage: gongwen <command> FILE… [options]

Commands:
  outline   list the headings
  check     find wrong numbers and other problems
  fix       mend what can safely be mended
  stats     count characters, paragraphs, headings

{common}
For the options of a command see gongwen <command> --help
`,
  outline: `Usage: gongwen outline FILE… [--format text|json]

Lists the headings of each file, and what a wrong marker should be.

Options:
  --format text|json   output format, text by default

{common}`,
  check: `Usage: gongwen check FILE… [--format text|json|sarif] [--fail-on SEVERITY]

Checks each file and lists the problems with line, column, severity and rule.

Options:
  --format text|json|sarif   output format, text by default
  --fail-on SEVERITY         exit with 1 where a problem is at least this severe, error by default
                             severities: error warning information hint

Exit code: 0 no such problem, 1 there is one, 2 wrong arguments or files

{common}`,
  fix: `Usage: gongwen fix FILE… [--only CATEGORY,…] [--diff | --stdout | --write]

Mends what can safely be mended. Touches the wrong characters and nothing else.

Options:
  --diff            show the differences and write nothing (default)
  --stdout          print the whole mended text in the encoding of the file; one file at a time
  --write           replace the file, keeping encoding, line breaks and mode; all of it or nothing
  --only CATEGORY,… only these categories: numbering structure punctuation format wording figures artifact

What is read from standard input is printed mended by default.

{common}`,
  stats: `Usage: gongwen stats FILE… [--format text|json]

Counts characters, Chinese characters, lines, paragraphs, sentences, titles and headings by level.

Options:
  --format text|json   output format, text by default

{common}`,
};

const COMMON: Readonly<Record<Locale, string>> = {
  'zh-cn': `文件可以是：文件名、目录（其中的 .txt .md .gongwen .gw .公文 文件）、通配符、“-”（标准输入）
编码自动识别：UTF-8、UTF-16、GB18030

通用选项：
  --lang zh-cn|en   界面语言，默认按环境变量 LC_ALL、LANG
  -h, --help        显示用法
  -v, --version     显示版本
`,
  en: `FILE is a file, a directory (its .txt .md .gongwen .gw .公文 files), a pattern, or “-” (standard input).
The encoding is found out: UTF-8, UTF-16, GB18030.

Common options:
  --lang zh-cn|en   language, by default that of LC_ALL or LANG
  -h, --help        show this help
  -v, --version     show the version
`,
};

/** The help of a subcommand, or the general one. Ends with a line break. */
export function helpText(command: CommandName | undefined, locale: Locale): string {
  return (locale === 'en' ? EN : ZH_CN)[command ?? 'general'].replace('{common}', COMMON[locale]);
}
