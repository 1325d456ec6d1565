import type { HelpTopic } from './topic.js';

/** The help in Chinese. `{common}` is where {@link ZH_CN_COMMON} goes. */
export const ZH_CN: Readonly<Record<HelpTopic, string>> = {
  general: `gongwen：公文纯文本的大纲、检查与序号修改

用法：gongwen <命令> 文件… [选项]

命令：
  outline     列出标题层次
  check       检查序号等问题
  fix         修改可以放心修改的问题
  renumber    重新编号，引用随之更新
  move        移动一节，序号和引用随之更新
  promote     把一节升一级
  demote      把一节降一级
  references  列出引用及其所指
  stats       统计字数、段落、标题
  templates   列出模板
  new         用模板新建文件
  export      写成 Word 文件
  import      把 Word 文件转成文本
  figures     列出数据并核对，或与上期对照
  rules       列出检查规则

{common}
各命令的选项见 gongwen <命令> --help
`,
  outline: `用法：gongwen outline 文件… [--format text|json]

列出每个文件的标题层次。序号有误的，同时注明应为什么序号。

选项：
  --format text|json   输出格式，默认 text

{common}`,
  check: `用法：gongwen check 文件… [--format text|json|sarif] [--fail-on 级别] [--rule 规则=级别]… [--all]

检查每个文件，列出问题所在的行、列、级别和规则。

选项：
  --format text|json|sarif   输出格式，默认 text
  --fail-on 级别             有此级别或更严重的问题时退出码为 1，默认 error
                             级别：error（错误） warning（警告） information（信息） hint（提示）
  --rule 规则=级别           改一条规则的级别，off 关闭；可以写几次，先于 .gongwen.json
  --all                      text 格式中同类问题全部列出；平时每个文件每类列三处

退出码：0 没有达到该级别的问题；1 有；2 参数或文件有误

{common}`,
  fix: `用法：gongwen fix 文件… [--only 类别,…] [--rule 规则=级别]… [--diff | --stdout | --write]

修改可以放心修改的问题，只动有问题的字符和指向有关序号的引用，其余一字不改。

选项：
  --diff         只显示修改前后的差异，不写文件（默认）
  --stdout       输出修改后的全文，编码与原文件相同；一次一个文件
  --write        写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样
  --only 类别,…  只改这些类别：numbering（序号） structure（结构） punctuation（标点）
                 format（格式） wording（用词） figures（数据） artifact（粘贴残留）
  --rule 规则=级别
                 off 不改这条规则的问题，其他级别则改；可以写几次

从标准输入读取时，默认输出修改后的全文。

{common}`,
  renumber: `用法：gongwen renumber 文件… [--scope 范围] [--line 行号] [--dry-run | --diff | --stdout | --write]

重新编号：改正序号，文中对这些序号的引用一并更新。序号以外的文字一字不改。

选项：
  --scope 范围         document（全文，默认） section（一节及其下各级） siblings（同级一组）
                       marker（一个序号）；后三种要有 --line，只给 --line 即 section
  --line 行号          该行所在的标题；一次一个文件
  --dry-run            只逐条列出改动：文件:行:列  原文 → 新文（序号、引用或文字）
  --format text|json   改动列表的格式，默认 text；json 即 --dry-run
  --diff               只显示修改前后的差异，不写文件（默认）
  --stdout             输出修改后的全文，编码与原文件相同；一次一个文件
  --write              写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样

从标准输入读取时，默认输出修改后的全文。

{common}`,
  move: `用法：gongwen move 文件 --line 行号 (--up | --down | --to 行号 [--place 位置])
                    [--dry-run | --diff | --stdout | --write]

移动一节，连同其下全部内容。两处的序号重新编排，引用仍指向原来的内容。

选项：
  --line 行号          要移动的一节：该行所在的标题，连同其下全部内容
  --up, --down         移到前一个、后一个同级标题的另一边
  --to 行号            移到该行所在的标题处
  --place 位置         before（之前） after（之后，默认） firstChild（其下第一节） lastChild（其下最后一节）
  --dry-run            只逐条列出改动：文件:行:列  原文 → 新文（序号、引用或文字）
  --format text|json   改动列表的格式，默认 text；json 即 --dry-run
  --diff               只显示修改前后的差异，不写文件（默认）
  --stdout             输出修改后的全文，编码与原文件相同；一次一个文件
  --write              写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样

从标准输入读取时，默认输出修改后的全文。

退出码：0 完成；2 参数或文件有误，或不能这样移动（说明原因，不作改动）

{common}`,
  promote: `用法：gongwen promote 文件 --line 行号 [--dry-run | --diff | --stdout | --write]

把一节升一级，连同其下全部内容，排在原上级之后：（一）→ 二、。序号改为相应层次，引用随之更新。

选项：
  --line 行号          要移动的一节：该行所在的标题，连同其下全部内容
  --dry-run            只逐条列出改动：文件:行:列  原文 → 新文（序号、引用或文字）
  --format text|json   改动列表的格式，默认 text；json 即 --dry-run
  --diff               只显示修改前后的差异，不写文件（默认）
  --stdout             输出修改后的全文，编码与原文件相同；一次一个文件
  --write              写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样

从标准输入读取时，默认输出修改后的全文。

退出码：0 完成；2 参数或文件有误，或不能这样移动（说明原因，不作改动）

{common}`,
  demote: `用法：gongwen demote 文件 --line 行号 [--dry-run | --diff | --stdout | --write]

把一节降一级，连同其下全部内容，归入前一个同级标题：二、→（一）。序号改为相应层次，引用随之更新。

选项：
  --line 行号          要移动的一节：该行所在的标题，连同其下全部内容
  --dry-run            只逐条列出改动：文件:行:列  原文 → 新文（序号、引用或文字）
  --format text|json   改动列表的格式，默认 text；json 即 --dry-run
  --diff               只显示修改前后的差异，不写文件（默认）
  --stdout             输出修改后的全文，编码与原文件相同；一次一个文件
  --write              写回原文件，编码、换行和权限不变；要么全部写入，要么保持原样

从标准输入读取时，默认输出修改后的全文。

退出码：0 完成；2 参数或文件有误，或不能这样移动（说明原因，不作改动）

{common}`,
  references: `用法：gongwen references 文件… [--format text|json] [--state 状态,…] [--fail-on 状态]

列出文中的引用（第二部分（三）、第十二条第二款、前款、附件2 等）、状态，以及所指的行和标题。

选项：
  --format text|json   输出格式，默认 text
  --state 状态,…       只列这些状态：broken（落空：文中没有所指的内容） ambiguous（不明确）
                       resolved（有效） ignored（忽略：不是引用本文，如《××办法》第三条）
  --fail-on 状态       有此类引用时退出码为 1：broken，或 ambiguous（含 broken）；默认总为 0

{common}`,
  stats: `用法：gongwen stats 文件… [--format text|json]

统计每个文件的字数、汉字、行、段落、句、题名和各级标题。

选项：
  --format text|json   输出格式，默认 text

{common}`,
  templates: `用法：gongwen templates [名称或拼音] [--kind 种类] [--format text|json]

列出模板：本单位的（当前目录的 .gongwen/templates）、自己的（用户目录的 .gongwen/templates）和程序自带的。

选项：
  --kind 种类          只列 document（整篇文件） section（章节） phrase（用语）
  --format text|json   输出格式，默认 text

{common}`,
  new: `用法：gongwen new 模板 [--set 名称=内容]… [-o 文件]

用模板新建一份公文，输出到标准输出或文件。模板写名称、别名或拼音，如 请示、gzzj。
没有填的各项保留默认文字；本单位的机关、主送等取自 .gongwen.json 的 unit。

选项：
  --set 名称=内容      填一项，可以写几次，如 --set 机关=××市××局 --set 事项=××工作
  -o, --output 文件    写到这个文件；已有的文件不覆盖

{common}`,

  export: `用法：gongwen export 文件… [-o 文件.docx] [--force]

按 GB/T 9704-2012 的版式写成 Word 文件，放在原文件旁边，同名，扩展名 .docx。序号是文字，标题有大纲级别。

选项：
  -o, --output 文件    写到这个文件（只有一个输入时）
  --force              已有的文件也覆盖；平时不覆盖

{common}`,

  figures: `用法：gongwen figures 文件… [--format text|json|csv] [--against 上期文件]

列出文中的数据（指标、数值、单位、时期），能由其他数据算出的逐一核对：合计与分项、比率、增幅、单价与金额、
前后两处，等等。用 --against 与另一份文件（通常是上年的同类材料）对照：同一指标并列，算出增减，核对“同比增长”
等说法，指出没有改动的数据。

选项：
  --format text|json|csv   输出格式，默认 text；csv 可用表格软件打开
  --against 上期文件       与这份文件对照

{common}`,

  import: `用法：gongwen import 文件.docx… [-o 文件] [--force]

把 Word 文件（.docx）转成文本，放在原文件旁边，同名，扩展名 .txt，编码 UTF-8。
自动编号写成文字，表格对齐成行，修订按接受处理。脚注、图片等没有导入的内容逐项列出。
export 写成的文件转回来，与原来的文本一字不差。

选项：
  -o, --output 文件    写到这个文件（只有一个输入时）
  --force              已有的文件也覆盖；平时不覆盖

{common}`,

  rules: `用法：gongwen rules [--format text|json]

列出全部规则：默认级别、修复方式、名称。级别可用 --rule、.gongwen.json 的 rules 或编辑器设置 gongwen.rules 修改。

选项：
  --format text|json   输出格式，默认 text

{common}`,
};

/** What all subcommands have in common. */
export const ZH_CN_COMMON = `文件可以是：文件名、目录（其中的 .txt .md .gongwen .gw .公文 文件）、通配符、“-”（标准输入）
编码自动识别：UTF-8、UTF-16、GB18030

通用选项：
  --no-project-file 不用 .gongwen.json（规则级别、固定的序号、不再提示的问题；自文件所在目录逐级向上找）
  --lang zh-cn|en   界面语言，默认按环境变量 LC_ALL、LANG
  -h, --help        显示用法
  -v, --version     显示版本
`;
