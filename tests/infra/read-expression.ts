import type { Node } from 'web-tree-sitter';
import type { Expression, Property } from './bicep-file.ts';

/** What a node consists of, without comments; with brackets and keywords if `all` is asked for. */
export const childrenOf = (node: Node | undefined, which: 'named' | 'all' = 'named'): readonly Node[] =>
  (which === 'all' ? (node?.children ?? []) : (node?.namedChildren ?? [])).filter(({ type }) => type !== 'comment');

const only = (node: Node): Expression => {
  const [first, ...more] = childrenOf(node);
  if (first === undefined || more.length > 0) throw new Error(`line ${node.startPosition.row + 1}: ${node.text}`);
  return readExpression(first);
};

const field = (node: Node, name: string): Expression => {
  const found = node.childForFieldName(name);
  if (found === null) throw new Error(`line ${node.startPosition.row + 1}: no ${name} in ${node.text}`);
  return readExpression(found);
};

const textParts = (node: Node): readonly (string | Expression)[] =>
  childrenOf(node).map((part) => (part.type === 'interpolation' ? only(part) : part.text));

const propertyOf = (node: Node): Property => {
  const [key, value] = childrenOf(node);
  if (key === undefined || value === undefined) throw new Error(`line ${node.startPosition.row + 1}: ${node.text}`);
  const line = key.startPosition.row + 1;
  if (key.type !== 'string')
    return { name: key.text, key: { kind: 'text', parts: [key.text], line }, value: readExpression(value) };
  const parts = textParts(key);
  const isPlain = parts.every((part) => typeof part === 'string');
  return {
    name: isPlain ? parts.join('') : undefined,
    key: { kind: 'text', parts, line },
    value: readExpression(value),
  };
};

/** `for <names> in <over>: <body>` */
export const readLoop = (node: Node): Extract<Expression, { kind: 'loop' }> => {
  const [names, over, body] = childrenOf(node);
  if (!names || !over || !body) throw new Error(`line ${node.startPosition.row + 1}: ${node.text}`);
  return {
    kind: 'loop',
    line: node.startPosition.row + 1,
    names: names.type === 'identifier' ? [names.text] : childrenOf(names).map(({ text }) => text),
    over: readExpression(over),
    body: readExpression(body),
  };
};

const callOf = (node: Node): Expression => ({
  kind: 'call',
  line: node.startPosition.row + 1,
  callee: node.childForFieldName('function')?.text ?? '',
  args: childrenOf(node.childForFieldName('arguments') ?? undefined).map(readExpression),
});

/** What a node of the syntax tree means. Throws on anything that our templates do without. */
export const readExpression = (node: Node): Expression => {
  const line = node.startPosition.row + 1;
  switch (node.type) {
    case 'string':
      return { kind: 'text', parts: textParts(node), line };
    case 'number':
      return { kind: 'number', line };
    case 'boolean':
      return { kind: 'truth', line };
    case 'null':
      return { kind: 'null', line };
    case 'identifier':
      return { kind: 'name', name: node.text, line };
    case 'parenthesized_expression':
      return only(node);
    case 'array':
      return { kind: 'list', items: childrenOf(node).map(readExpression), line };
    case 'for_statement':
      return readLoop(node);
    case 'object':
      return { kind: 'object', properties: childrenOf(node).map(propertyOf), line };
    case 'member_expression':
      return {
        kind: 'member',
        of: field(node, 'object'),
        name: node.childForFieldName('property')?.text ?? '',
        line,
      };
    case 'subscript_expression':
      return { kind: 'index', of: field(node, 'object'), at: field(node, 'index'), line };
    case 'call_expression':
      return callOf(node);
    case 'ternary_expression':
      return {
        kind: 'choice',
        when: field(node, 'condition'),
        yes: field(node, 'consequence'),
        no: field(node, 'alternative'),
        line,
      };
    case 'binary_expression':
    case 'unary_expression':
      return { kind: 'operation', on: childrenOf(node).map(readExpression), line };
    default:
      throw new Error(`line ${line}: ${node.type} is not among what is read here: ${node.text}`);
  }
};
