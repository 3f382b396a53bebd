import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** Finds the name under which others refer to a type; `undefined`: it is described where it stands. */
export type NameOf = (type: ts.Type) => string | undefined;

/**
 * What a value of `type` is once it has travelled as JSON, as JSON Schema: a field that may be `undefined` may be missing, a
 * brand is not to be seen, and nothing is there that the type does not name.
 *
 * @throws Error about a type whose values JSON cannot hold
 */
export const describeType = (checker: ts.TypeChecker, nameOf: NameOf, type: ts.Type): Schema => {
  const refer = (inner: ts.Type): Schema => {
    const name = nameOf(inner);
    return name === undefined ? describe(inner) : { $ref: `#/components/schemas/${name}` };
  };

  const describe = (inner: ts.Type): Schema => {
    const plain = plainSchema(inner);
    if (plain !== undefined) return plain;
    if (inner.isUnion()) return describeUnion(inner);
    if (inner.isIntersection()) {
      const brand = inner.types.map(plainSchema).find((found) => found !== undefined);
      if (brand !== undefined) return brand;
    }
    if (checker.isTupleType(inner)) return describeTuple(inner as ts.TupleTypeReference);
    if (checker.isArrayType(inner)) {
      return { type: 'array', items: refer(checker.getTypeArguments(inner as ts.TypeReference)[0]!) };
    }
    return describeObject(inner);
  };

  const describeUnion = ({ types }: ts.UnionType): Schema => {
    const present = types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    const schemas = present.map(refer);
    const values = schemas.flatMap((schema) => ('const' in schema ? [schema['const']] : []));
    const others = schemas.filter((schema) => !('const' in schema));
    const choices = [...(values.length === 0 ? [] : [choiceOf(values)]), ...inOrder(others)];
    return choices.length === 1 ? choices[0]! : { anyOf: choices };
  };

  const describeTuple = (tuple: ts.TupleTypeReference): Schema => {
    const parts = checker.getTypeArguments(tuple).map(refer);
    return { type: 'array', prefixItems: parts, minItems: parts.length, maxItems: parts.length };
  };

  const describeObject = (object: ts.Type): Schema => {
    if (
      (object.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0 ||
      object.getCallSignatures().length > 0
    )
      throw new Error(`JSON holds no ${checker.typeToString(object)}`);
    const fields = checker
      .getPropertiesOfType(object)
      .map((symbol) => ({ name: symbol.name, symbol, type: checker.getTypeOfSymbol(symbol) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const rest = checker.getIndexTypeOfType(object, ts.IndexKind.String);
    return {
      type: 'object',
      ...(fields.length > 0 && {
        properties: Object.fromEntries(fields.map((field) => [field.name, refer(field.type)])),
        required: fields.filter(({ symbol, type: of }) => !mayBeMissing(symbol, of)).map(({ name }) => name),
      }),
      additionalProperties: rest === undefined ? false : refer(rest),
    };
  };

  return describe(type);
};

const mayBeMissing = ({ flags }: ts.Symbol, type: ts.Type): boolean =>
  (flags & ts.SymbolFlags.Optional) !== 0 ||
  (type.isUnion() ? type.types : [type]).some((part) => (part.flags & ts.TypeFlags.Undefined) !== 0);

/** Where it is no object, list or choice. */
const plainSchema = (type: ts.Type): Schema | undefined => {
  if (type.isLiteral()) return { const: type.value };
  const { flags } = type;
  if ((flags & ts.TypeFlags.BooleanLiteral) !== 0)
    return { const: (type as ts.Type & { intrinsicName: string }).intrinsicName === 'true' };
  if ((flags & ts.TypeFlags.Unknown) !== 0) return {};
  if ((flags & ts.TypeFlags.Null) !== 0) return { type: 'null' };
  if ((flags & ts.TypeFlags.Number) !== 0) return { type: 'number' };
  if ((flags & ts.TypeFlags.String) !== 0) return { type: 'string' };
  if ((flags & ts.TypeFlags.TemplateLiteral) !== 0) return { type: 'string', pattern: patternOf(type) };
  return undefined;
};

/** Between its fixed texts a template takes any. */
const patternOf = (type: ts.Type): string =>
  `^${(type as ts.TemplateLiteralType).texts.map((text) => text.replace(/\W/g, '\\$&')).join('.*')}$`;

/** The compiler has them in an order that depends on what else it has read. */
const choiceOf = (values: readonly unknown[]): Schema => {
  if (values.length === 2 && values.includes(true) && values.includes(false)) return { type: 'boolean' };
  return values.length === 1 ? { const: values[0] } : { enum: inOrder(values) };
};

const inOrder = <Value>(values: readonly Value[]): readonly Value[] =>
  values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
