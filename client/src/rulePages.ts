import { MarkdownString, Uri, type ExtensionContext, type Hover } from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient/node';

/** The command that shows a page as a reader wants it; its argument is the rule. */
const COMMAND = 'gongwen.showRule';

/** What the client needs to know for links to the pages of rules, as parts of the language client's options. */
export interface RulePages {
  /** Uri of the folder with the pages, for the server. */
  readonly folder: string;
  readonly uriConverters: NonNullable<LanguageClientOptions['uriConverters']>;
  readonly middleware: Pick<Middleware, 'provideHover'>;
}

/**
 * The pages that come with the extension. The server names them as files; an editor would open those as plain text, so the
 * links of diagnostics and hovers become a command that shows the page as a preview.
 */
export function rulePages(context: ExtensionContext): RulePages {
  const folder = Uri.joinPath(context.extensionUri, 'docs', 'rules').toString();
  const link = (rule: string): string => `command:${COMMAND}?${encodeURIComponent(JSON.stringify([rule]))}`;
  const page = new RegExp(`${folder.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}/([a-z-]+)\\.md`, 'g');
  return {
    folder,
    uriConverters: {
      code2Protocol: (uri) => uri.toString(),
      protocol2Code: (value) => Uri.parse(value.replace(page, (_whole, rule: string) => link(rule))),
    },
    middleware: {
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        return hover && withCommands(hover, (text) => text.replace(page, (_whole, rule: string) => link(rule)));
      },
    },
  };
}

function withCommands(hover: Hover, linked: (text: string) => string): Hover {
  hover.contents = hover.contents.map((content) => {
    if (!(content instanceof MarkdownString)) return content;
    const text = new MarkdownString(linked(content.value), content.supportThemeIcons);
    // This command alone: the rest of a hover is text of a document.
    text.isTrusted = { enabledCommands: [COMMAND] };
    return text;
  });
  return hover;
}
