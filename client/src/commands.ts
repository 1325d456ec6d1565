import { commands, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { insertArticle } from './insertArticle.js';
import type { LoneMarkerKey } from './loneMarker.js';
import { moveSection } from './moveSection.js';
import { pinNumber, startNumberingAt, unpinNumber } from './pins.js';
import { editStructure, fixAll } from './serverCommand.js';

/** Registers the commands of the palette and the keys. */
export function registerCommands(client: LanguageClient, loneMarker: LoneMarkerKey): Disposable[] {
  return [
    commands.registerCommand('gongwen.renumberMarker', () => editStructure(client, 'renumberMarker')),
    commands.registerCommand('gongwen.renumberSiblings', () => editStructure(client, 'renumberSiblings')),
    commands.registerCommand('gongwen.renumberSection', () => editStructure(client, 'renumberSection')),
    commands.registerCommand('gongwen.renumberSelection', () => editStructure(client, 'renumberSelection')),
    commands.registerCommand('gongwen.renumberDocument', () => editStructure(client, 'renumberDocument')),
    commands.registerCommand('gongwen.promote', () => editStructure(client, 'promote')),
    commands.registerCommand('gongwen.demote', () => editStructure(client, 'demote')),
    commands.registerCommand('gongwen.moveUp', () => editStructure(client, 'moveUp')),
    commands.registerCommand('gongwen.moveDown', () => editStructure(client, 'moveDown')),
    commands.registerCommand('gongwen.moveTo', () => moveSection(client)),
    commands.registerCommand('gongwen.split', () => editStructure(client, 'split')),
    commands.registerCommand('gongwen.join', () => editStructure(client, 'join')),
    commands.registerCommand('gongwen.insertSibling', () => editStructure(client, 'insertSibling')),
    commands.registerCommand('gongwen.insertChild', () => editStructure(client, 'insertChild')),
    commands.registerCommand('gongwen.insertArticle', () => insertArticle(client)),
    commands.registerCommand('gongwen.pin', () => pinNumber(client)),
    commands.registerCommand('gongwen.startAt', () => startNumberingAt(client)),
    commands.registerCommand('gongwen.unpin', () => unpinNumber(client)),
    commands.registerCommand('gongwen.removeLoneMarker', () => loneMarker.enter()),
    commands.registerCommand('gongwen.fixAll', () => fixAll(client)),
    commands.registerCommand('gongwen.restart', () => client.restart()),
    commands.registerCommand('gongwen.showOutput', () => client.outputChannel.show()),
  ];
}
