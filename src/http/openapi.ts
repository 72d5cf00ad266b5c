import { z } from 'zod';
import { once } from '../base/once.ts';
import { ProblemCodec } from './api/shared.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the routes, made of their codecs. */
export const openApi = once((routes: readonly Route[]): Json => {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Crosswire',
      version: '1',
      description: 'The reading room of one case: what reports state, in their exact words, and how it fits together.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemCodec, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'crosswire' } },
    },
  };
});

function operation(route: Route): Json {
  const { about, role, answer, later, body, takes, status, mediaType } = route;
  const content =
    answer === null ? { [mediaType ?? 'application/octet-stream']: {} } : json(schemaOf(answer, 'output'));
  const bodies = {
    ...(body !== null && json(schemaOf(body, 'input'))),
    ...(takes !== undefined && { 'multipart/form-data': { schema: FORM } }),
  };
  return {
    summary: about,
    'x-role': role,
    ...(role !== 'anyone' && { security: [{ session: [] }] }),
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...((body !== null || takes !== undefined) && { requestBody: { required: true, content: bodies } }),
    responses: {
      [String(status ?? 200)]: { description: 'As asked.', content },
      ...(later !== null && { 202: { description: 'It goes on.', content: json(schemaOf(later, 'output')) } }),
      default: {
        description: 'What is wrong, as RFC 9457 has it.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const FORM: Json = {
  type: 'object',
  properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
  additionalProperties: { type: 'string' },
};

function json(schema: Json): Json {
  return { 'application/json': { schema } };
}

function pathParameters({ path }: Route): Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters({ query }: Route): Json[] {
  if (query === null) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function schemaOf(codec: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(codec, { io, unrepresentable: 'any' }) as Json;
  return schema;
}
