import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { microsoft365 } from '#config/microsoft365.ts';

/**
 * Every host that the product names, and what for. Storage, its own address and Azure Monitor come from the environment; whom
 * the SDKs of the bot and of managed identities ask is named in SECURITY.md.
 */
const declared: Readonly<
  Record<string, 'called by the server' | 'called by browsers' | 'may frame us' | 'a name alone'>
> = {
  // Keys of tokens; the sign-in of people.
  'login.microsoftonline.com': 'called by the server',
  // The Bot Connector of Teams.
  'smba.trafficmanager.net': 'called by the server',
  // Calendars, with people's own tokens.
  'graph.microsoft.com': 'called by browsers',
  // office.js
  'appsforoffice.microsoft.com': 'called by browsers',
  // The list of hosts that teams-js believes.
  'res.cdn.office.net': 'called by browsers',
  'teams.microsoft.com': 'may frame us',
  '*.teams.microsoft.com': 'may frame us',
  '*.cloud.microsoft': 'may frame us',
  '*.microsoft365.com': 'may frame us',
  '*.office.com': 'may frame us',
  'outlook.office.com': 'may frame us',
  'outlook.office365.com': 'may frame us',
  'outlook-sdf.office.com': 'may frame us',
  'outlook-sdf.office365.com': 'may frame us',
  // An audience of tokens, and the names of two schemas.
  'api.botframework.com': 'a name alone',
  'adaptivecards.io': 'a name alone',
  'json-schema.org': 'a name alone',
};

const source = path.resolve(import.meta.dirname, '../../src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  // Stand-ins for Microsoft 365 on a computer of one's own; never in a production build.
  .filter((file) => !file.startsWith(`local${path.sep}`) && file !== path.join('composition', 'local.ts'));

const hostsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:https?|wss?):\/\/((?:\*\.)?[\w-]+(?:\.[\w-]+)+)/g)].map(([, host = '']) => host);

const hostsNamedIn = (file: string): readonly string[] => {
  const hosts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) hosts.push(...hostsIn(node.text));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.Latest));
  return hosts;
};

test('the product names no host but those that are declared, and none is declared that it does not name', () => {
  expect([...new Set(files.flatMap(hostsNamedIn))].toSorted()).toEqual(Object.keys(declared).toSorted());
});

test('what is declared as called is what the configuration names', () => {
  const of = (use: string) => Object.keys(declared).filter((host) => declared[host] === use);
  const { connectorHosts, tokens, pages, client } = microsoft365;
  const hostOf = (url: string) => new URL(url).hostname;
  expect(new Set([...connectorHosts, hostOf(tokens.jwksUrl)])).toEqual(new Set(of('called by the server')));
  const browsers = [...pages.connectOrigins, client.graphBaseUrl, pages.officeJsUrl].map(hostOf);
  expect(new Set(browsers)).toEqual(new Set([...of('called by browsers'), hostOf(client.authority)]));
  expect(new Set(pages.frameAncestors.map((origin) => origin.replace('https://', '')))).toEqual(
    new Set(of('may frame us')),
  );
});
