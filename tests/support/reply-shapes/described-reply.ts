import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { openApiDocument } from '#server/openapi/openapi-document.ts';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import type { Route } from '#server/route.ts';

type Content = Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>>;

/** What is wrong with `value` as the shape of that name in the description; nothing, as a rule. */
export const complaintsAboutShape = (document: OpenApiDocument, name: string, value: unknown): readonly string[] => {
  const validate = validatorsOf(document)(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `is no ${name}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

/** What is wrong with a reply as one of those that `described`, of the document's responses, allows. */
export const complaintsAboutContent = (
  document: OpenApiDocument,
  described: unknown,
  reply: LightMyRequestResponse,
): readonly string[] => {
  const { content = {} } = described as { readonly content?: Content };
  const mediaType = reply.headers['content-type']?.split(';')[0] ?? '';
  if (mediaType === '') return [];
  const found = content[mediaType];
  if (found === undefined) return [`replied as ${mediaType}, which is not described`];
  const name = found.schema?.$ref.split('/').at(-1);
  return name === undefined ? [] : complaintsAboutShape(document, name, reply.json());
};

/** @throws Error where a reply of one of `routes` is not as the API describes it */
export const expectDescribed = (
  routes: readonly Route[],
  { method = 'GET', url }: Pick<InjectOptions, 'method'> & { readonly url: string },
  reply: LightMyRequestResponse,
): void => {
  const complaints = complaintsAboutReply(routes, method, url, reply);
  if (complaints.length > 0) throw new Error(`${method} ${url}: ${complaints.join('; ')}`);
};

const complaintsAboutReply = (
  routes: readonly Route[],
  method: string,
  url: string,
  reply: LightMyRequestResponse,
): readonly string[] => {
  const document = documentOf(routes);
  if (reply.headers['content-type']?.startsWith('application/problem+json') === true)
    return complaintsAboutShape(document, 'Problem', reply.json());
  const route = routes.find((one) => one.method === method && patternOf(one).test(url));
  if (route === undefined || reply.statusCode >= 400) return [];
  const path = document.paths[route.path.replace(/:(\w+)/g, '{$1}')];
  const described = path?.[method.toLowerCase()]?.responses[String(reply.statusCode)];
  return described === undefined
    ? [`answered ${String(reply.statusCode)}, which is not described`]
    : complaintsAboutContent(document, described, reply);
};

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/:\w+/g, '[^/?]+')}(?:\\?|$)`);

let first: OpenApiDocument | undefined;

/** Every server of the tests has the same routes: their description is made once. */
const documentOf = (routes: readonly Route[]): OpenApiDocument => (first ??= openApiDocument(routes));

type Validators = (name: string) => ValidateFunction;

const known = new WeakMap<OpenApiDocument, Validators>();

const validatorsOf = (document: OpenApiDocument): Validators => {
  const found = known.get(document);
  if (found !== undefined) return found;
  const made = makeValidators(document);
  known.set(document, made);
  return made;
};

const makeValidators = (document: OpenApiDocument): Validators => {
  const ajv = addFormats(new Ajv2020({ allErrors: true }));
  // The rest of the document is looked at elsewhere: here its shapes alone are.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, 'api', undefined, false);
  return (name) => {
    const validate = ajv.getSchema(`api#/components/schemas/${name}`);
    if (validate === undefined) throw new Error(`the description has no ${name}`);
    return validate;
  };
};
