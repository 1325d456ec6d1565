import type { HelpTopic } from './topic.js';

/** The help in English. `{common}` is where {@link EN_COMMON} goes. */
export const EN: Readonly<Record<HelpTopic, string>> = {
  general: `gongwen: outline, check and renumber Chinese official documents in plain text

Usage: gongwen <command> FILE… [options]

Commands:
  outline     list the headings
  check       find wrong numbers and other problems
  fix         mend what can safely be mended
  renumber    put numbers right, and the references with them
  move        move a section; numbers and references follow
  promote     move a section one level up
  demote      move a section one level down
  references  list the references and what they point to
  stats       count characters, paragraphs, headings
  templates   list templates
  new         make a document of a template
  export      write a Word file
  import      turn a Word file into text
  figures     list and check the figures, or compare them with an earlier report
  rules       list the rules

{common}
For the options of a command see gongwen <command> --help
`,
  outline: `Usage: gongwen outline FILE… [--format text|json]

Lists the headings of each file, and what a wrong marker should be.

Options:
  --format text|json   output format, text by default

{common}`,
  check: `Usage: gongwen check FILE… [--format text|json|sarif] [--fail-on SEVERITY] [--rule RULE=LEVEL]… [--all]

Checks each file and lists the problems with line, column, severity and rule.

Options:
  --format text|json|sarif   output format, text by default
  --fail-on SEVERITY         exit with 1 where a problem is at least this severe, error by default
                             severities: error warning information hint
  --rule RULE=LEVEL          set a severity, or off; may be repeated, goes before .gongwen.json
  --all                      list every problem as text; otherwise three of a kind in each file

Exit code: 0 no such problem, 1 there is one, 2 wrong arguments or files

{common}`,
  fix: `Usage: gongwen fix FILE… [--only CATEGORY,…] [--rule RULE=LEVEL]… [--diff | --stdout | --write]

Mends what can safely be mended. Touches the wrong characters and nothing else.

Options:
  --diff            show the differences and write nothing (default)
  --stdout          print the whole mended text in the encoding of the file; one file at a time
  --write           replace the file, keeping encoding, line breaks and mode; all of it or nothing
  --only CATEGORY,… only these categories: numbering structure punctuation format wording figures artifact
  --rule RULE=LEVEL off: mend nothing of this rule; any severity: mend it; may be repeated

What is read from standard input is printed mended by default.

{common}`,
  renumber: `Usage: gongwen renumber FILE… [--scope SCOPE] [--line LINE] [--dry-run | --diff | --stdout | --write]

Puts numbers right, and with them the references to what they number. Touches no other character.

Options:
  --scope SCOPE        document (default), section (a heading and all below it), siblings (its group) or
                       marker (it alone); all but document need --line, and --line alone means section
  --line LINE          the heading that LINE belongs to; one file at a time
  --dry-run            only list the changes: file:line:column  old → new (marker, reference or text)
  --format text|json   format of that list, text by default; json implies --dry-run
  --diff               show the differences and write nothing (default)
  --stdout             print the whole new text in the encoding of the file; one file at a time
  --write              replace the file, keeping encoding, line breaks and mode; all of it or nothing

What is read from standard input is printed with its changes by default.

{common}`,
  move: `Usage: gongwen move FILE --line LINE (--up | --down | --to LINE [--place PLACE])
                    [--dry-run | --diff | --stdout | --write]

Moves a section with everything below it. Numbers are put right on both ends, and references still point to what
they pointed to.

Options:
  --line LINE          the section: the heading that LINE belongs to, with everything below it
  --up, --down         past the sibling before it, behind it
  --to LINE            to the heading that LINE belongs to
  --place PLACE        before, after (default), firstChild or lastChild
  --dry-run            only list the changes: file:line:column  old → new (marker, reference or text)
  --format text|json   format of that list, text by default; json implies --dry-run
  --diff               show the differences and write nothing (default)
  --stdout             print the whole new text in the encoding of the file; one file at a time
  --write              replace the file, keeping encoding, line breaks and mode; all of it or nothing

What is read from standard input is printed with its changes by default.

Exit code: 0 done, 2 wrong arguments or files, or the section cannot be moved there (the reason is given,
nothing is changed)

{common}`,
  promote: `Usage: gongwen promote FILE --line LINE [--dry-run | --diff | --stdout | --write]

Moves a section with everything below it one level up, behind the heading it stood under: （一）→ 二、. Markers change
to those of the new level, and references follow.

Options:
  --line LINE          the section: the heading that LINE belongs to, with everything below it
  --dry-run            only list the changes: file:line:column  old → new (marker, reference or text)
  --format text|json   format of that list, text by default; json implies --dry-run
  --diff               show the differences and write nothing (default)
  --stdout             print the whole new text in the encoding of the file; one file at a time
  --write              replace the file, keeping encoding, line breaks and mode; all of it or nothing

What is read from standard input is printed with its changes by default.

Exit code: 0 done, 2 wrong arguments or files, or the section cannot be moved there (the reason is given,
nothing is changed)

{common}`,
  demote: `Usage: gongwen demote FILE --line LINE [--dry-run | --diff | --stdout | --write]

Moves a section with everything below it one level down, below the sibling before it: 二、→（一）. Markers change to
those of the new level, and references follow.

Options:
  --line LINE          the section: the heading that LINE belongs to, with everything below it
  --dry-run            only list the changes: file:line:column  old → new (marker, reference or text)
  --format text|json   format of that list, text by default; json implies --dry-run
  --diff               show the differences and write nothing (default)
  --stdout             print the whole new text in the encoding of the file; one file at a time
  --write              replace the file, keeping encoding, line breaks and mode; all of it or nothing

What is read from standard input is printed with its changes by default.

Exit code: 0 done, 2 wrong arguments or files, or the section cannot be moved there (the reason is given,
nothing is changed)

{common}`,
  references: `Usage: gongwen references FILE… [--format text|json] [--state STATE,…] [--fail-on STATE]

Lists the references (第二部分（三）, 第十二条第二款, 前款, 附件2 …), their states, and the lines and headings that they
point to.

Options:
  --format text|json   output format, text by default
  --state STATE,…      only these: broken (there is no such place), ambiguous, resolved, ignored (not
                       about this document: 《××办法》第三条)
  --fail-on STATE      exit with 1 where there is such a reference: broken, or ambiguous (broken ones included);
                       always 0 by default

{common}`,
  stats: `Usage: gongwen stats FILE… [--format text|json]

Counts characters, Chinese characters, lines, paragraphs, sentences, titles and headings by level.

Options:
  --format text|json   output format, text by default

{common}`,
  templates: `Usage: gongwen templates [NAME] [--kind KIND] [--format text|json]

Lists templates: the unit’s (.gongwen/templates in this directory), your own (the same in your home directory) and
those of the program. NAME is a name, an alias or its pinyin.

Options:
  --kind KIND          document, section or phrase only
  --format text|json   output format, text by default

{common}`,
  new: `Usage: gongwen new TEMPLATE [--set NAME=TEXT]… [-o FILE]

Makes a document of a template, on standard output or in a file. TEMPLATE is a name, an alias or its pinyin: 请示, gzzj.
What is not filled in keeps its placeholder; the unit’s own values come from “unit” in .gongwen.json.

Options:
  --set NAME=TEXT      fill in a field; may be repeated: --set 机关=××市××局
  -o, --output FILE    write to this file; one that is there is not overwritten

{common}`,

  export: `Usage: gongwen export FILE… [-o FILE.docx] [--force]

Writes a Word file, set as GB/T 9704-2012 asks, beside each document, with its name and the extension .docx.
Numbers are text; headings have outline levels.

Options:
  -o, --output FILE    write to this file (one input only)
  --force              replace a file that is there; without it none is

{common}`,

  figures: `Usage: gongwen figures FILE… [--format text|json|csv] [--against PREVIOUS]

Lists the figures of each file (indicator, value, unit, period) and checks those that others give: parts and totals,
rates, growth, price and amount, what is stated twice. With --against they are set beside those of another document,
most often the report of the year before: the same indicators side by side, their change, whether what is said about
growth fits, and what was left as it was.

Options:
  --format text|json|csv   output format, text by default; spreadsheets read csv
  --against PREVIOUS       compare with this document

{common}`,

  import: `Usage: gongwen import FILE.docx… [-o FILE] [--force]

Turns a Word file (.docx) into text beside it, with the same name and the extension .txt, in UTF-8. Automatic numbers
become text, tables aligned lines; tracked changes are accepted. What does not come along, footnotes and pictures for
instance, is listed. A file that export made gives back the very text.

Options:
  -o, --output FILE    write to this file (one input only)
  --force              replace files that are there; otherwise none is

{common}`,

  rules: `Usage: gongwen rules [--format text|json]

Lists the rules: how loud each is by itself, what sort of fix it has, its name. Levels are set by --rule, by “rules” in
.gongwen.json, or by the editor's setting gongwen.rules.

Options:
  --format text|json   output format, text by default

{common}`,
};

/** What all subcommands have in common. */
export const EN_COMMON = `FILE is a file, a directory (its .txt .md .gongwen .gw .公文 files), a pattern, or “-” (standard input).
The encoding is found out: UTF-8, UTF-16, GB18030.

Common options:
  --no-project-file ignore .gongwen.json (levels of rules, fixed numbers, silenced findings), which is looked for
                    from the directory of the file upwards
  --lang zh-cn|en   language, by default that of LC_ALL or LANG
  -h, --help        show this help
  -v, --version     show the version
`;
