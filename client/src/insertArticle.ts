import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  ARTICLE_CHOICES_REQUEST,
  SERVER_COMMANDS,
  type ArticleChoice,
  type PlaceParams,
} from '../../server/src/lsp/protocol.js';
import { activePlace } from './place.js';
import { execute } from './serverCommand.js';
import { words } from './words.js';

/** Inserts an article behind the one at the cursor: 第X条之一, or the next number, as the writer picks. */
export async function insertArticle(client: LanguageClient): Promise<void> {
  const place = activePlace(client);
  if (!place) return;
  const { uri, version, position } = place;
  const params: PlaceParams = { uri, version, position };
  const choices = await client.sendRequest<readonly ArticleChoice[]>(ARTICLE_CHOICES_REQUEST, params);
  if (choices.length === 0) {
    void window.showInformationMessage(words.noArticle);
    return;
  }
  const picked = await window.showQuickPick([...choices], { placeHolder: words.insertArticle, matchOnDetail: true });
  if (!picked) return;
  const { edit, range } = picked;
  await execute(client, SERVER_COMMANDS.structuralEdit, { uri, version, range, edit });
}
