import type { Route } from '../route.ts';

type Requirement = Readonly<Record<string, readonly string[]>>;

/** How a caller proves who they are, by name. */
export const securitySchemes = {
  person: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token of Microsoft Entra for this API, given to a person.',
  },
  botConnector: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the Bot Connector for the bot. One of a person means nothing here, nor this one there.',
  },
  operator: {
    type: 'apiKey',
    in: 'query',
    name: 'key',
    description: 'The key of a link that an operator made.',
  },
} as const;

/** What a route asks for; one of them is enough, and none means that anyone may call it. */
export const securityOf = (access: Route['access']): readonly Requirement[] => {
  switch (access) {
    case 'public':
      return [];
    case 'operator':
      return [{ operator: [] }];
    case 'bot':
      return [{ botConnector: [] }];
    case 'administrator':
    case 'self':
    case 'member':
    case 'pair':
      return [{ person: [] }];
  }
};
