import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What reaches Teams of the bot's own accord. */
const senders = ['Chat', 'DirectMessages'];
const makers = ['makeChat', 'makeDirectMessages'];
const partsThatSend = ['chat', 'directMessages'];
/** Of the SDK: whatever makes or changes something in a conversation. */
const sendingCalls = [
  'sendActivity',
  'sendActivities',
  'updateActivity',
  'deleteActivity',
  'createConversationAsync',
  'replyToActivity',
  'sendToConversation',
];

const allow: Readonly<Record<'ports' | 'makers' | 'parts' | 'calls', RegExp>> = {
  // Delivery, and what keeps its requests in turn and counts them.
  ports: /^(?:usecases\/(?:delivery|limits|figures)|adapters\/botbuilder|composition)\//,
  makers: /^composition\/shared-parts\.ts$/,
  // Joined together, and given to the worker alone.
  parts: /^composition\/(?:shared-parts|worker)\.ts$/,
  // Besides these three the answer to someone's own act: a turn's.
  calls: /^adapters\/botbuilder\/(?:chat|direct-messages|reopen-chat|send-answer)\.ts$/,
};

type Source = { readonly file: string; readonly text: string };

const sourceOf = (file: string): Source => ({ file, text: readFileSync(path.join('src', file), 'utf8') });

/** The programs of production; the local Microsoft 365 is Teams itself. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('local/'))
  .map(sourceOf);

/** Names that a file imports, and those that it uses. */
const namesIn = ({ file, text }: Source): { readonly imported: Set<string>; readonly used: Set<string> } => {
  const names = { imported: new Set<string>(), used: new Set<string>() };
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) names.imported.add((node.propertyName ?? node.name).text);
    if (ts.isIdentifier(node)) names.used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return names;
};

const has = (names: ReadonlySet<string>, some: readonly string[]): boolean => some.some((name) => names.has(name));

/** Files that could send past the engine. */
const outlaws = (given: readonly Source[]): readonly string[] =>
  given
    .filter((source) => {
      const { file } = source;
      const { imported, used } = namesIn(source);
      const isIn = (allowed: RegExp): boolean => allowed.test(file);
      return (
        (has(imported, senders) && !isIn(allow.ports)) ||
        (has(imported, makers) && !isIn(allow.makers)) ||
        (file.startsWith('composition/') && has(used, partsThatSend) && !isIn(allow.parts)) ||
        (has(used, sendingCalls) && !isIn(allow.calls))
      );
    })
    .map(({ file }) => file);

describe('what the bot says of its own accord', () => {
  test('is sent by the worker alone', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(outlaws(sources)).toEqual([]);
  });

  test('would be found elsewhere', () => {
    const wrong: readonly Source[] = [
      { file: 'usecases/week/x.ts', text: "import type { Chat as C } from '#ports/chat.ts';" },
      { file: 'usecases/pair/x.ts', text: "import type { DirectMessages } from '#ports/direct-messages.ts';" },
      { file: 'composition/x.ts', text: "import { makeChat } from '#adapters/botbuilder/chat.ts';" },
      { file: 'composition/server.ts', text: 'const { chat } = shared; act({ chat });' },
      { file: 'adapters/botbuilder/x.ts', text: "await context.sendActivity('hi');" },
      { file: 'surfaces/bot/x.ts', text: 'await adapter.createConversationAsync();' },
    ];
    expect(outlaws(wrong)).toEqual(wrong.map(({ file }) => file));
    expect(outlaws([{ file: 'surfaces/bot/x.ts', text: "import type { CardJson } from '#ports/chat.ts';" }])).toEqual(
      [],
    );
  });
});
